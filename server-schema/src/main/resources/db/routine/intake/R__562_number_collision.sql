-- ${build}
-- Whether two patterns, or a pattern and a number that was given, could come to the same digits: hyphens tell no numbers apart.
set role esoya_owner;
create or replace function internal.office_pattern_problem(p_pattern text) returns text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  -- while a form is filled in, only a number with its hyphens is taken for a scanned paper
  return coalesce(internal.pattern_problem(coalesce(p_pattern, '')), case when p_pattern !~ '-' then 'reader' end);
end $$;
comment on function internal.office_pattern_problem(text) is 'Чому шаблон не годиться офісові: як pattern_problem, а reader — без дефіса номера не впізнають у формі (ESOYA-4.2)';

create or replace function internal.number_shapes(p_pattern text, p_office text) returns setof text
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  v_run constant text := substring(p_pattern from 'N+');
begin
  -- a counter that outgrew its run makes longer numbers; ten millions a year no office registers
  for v_long in length(v_run) .. greatest(length(v_run), 7) loop
    return next replace(replace(replace(replace(replace(p_pattern, '-', ''), 'OO', p_office), v_run, repeat('?', v_long)), 'YYYY', '20??'), 'DDD', 'd??');
  end loop;
end $$;
comment on function internal.number_shapes(text, text) is 'Які цифри можуть стояти на кожному місці номера: ? — будь-яка, d — від 0 до 3; C — контрольна';

create or replace function internal.shapes_meet(p_one text, p_other text) returns boolean
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return length(p_one) = length(p_other) and not exists (
    select from generate_series(1, length(p_one) - 1) i cross join lateral (select substr(p_one, i, 1) as a, substr(p_other, i, 1) as b) x
    where not (x.a = x.b or '?' in (x.a, x.b) or x.a = 'd' and x.b in ('0', '1', '2', '3') or x.b = 'd' and x.a in ('0', '1', '2', '3')));
end $$;
comment on function internal.shapes_meet(text, text) is 'Чи можуть два шаблони дати однакові цифри; контрольна цифра їх не розрізняє';

create or replace function internal.number_collision(p_office_id int, p_pattern text, p_from date) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_code   constant text := (select o.code from ref.office o where o.office_id = p_office_id);
  v_plain  constant text := regexp_replace(replace(p_pattern, '-', ''), 'N+', 'N');
  v_digits constant text := replace(p_pattern, '-', '');
  v_run    constant text := substring(p_pattern from 'N+');
  v_number text;
  v        record;
begin
  for v in
    select o.short_title as office, x.pattern from ref.office o
    cross join lateral (select internal.live_pattern(o.office_id, internal.today()) as pattern
                        union select n.pattern from ref.number_pattern n where n.office_id = o.office_id and n.valid_from > internal.today()
                        -- the one it replaces never comes
                        and not (n.office_id = p_office_id and n.valid_from = p_from)) x
    -- one office counts all its numbers of a year by one counter: where its places are the same, its numbers differ
    where not (o.office_id = p_office_id and regexp_replace(replace(x.pattern, '-', ''), 'N+', 'N') = v_plain)
      and exists (select from internal.number_shapes(p_pattern, v_code) a cross join internal.number_shapes(x.pattern, o.code) b where internal.shapes_meet(a, b))
    order by o.code
  loop
    return jsonb_build_object('office', v.office, 'pattern', v.pattern);
  end loop;
  for v in select s as shape, length(v_digits) - length(v_run) as others from internal.number_shapes(p_pattern, v_code) s loop
    select f.case_number into v_number from core.case_file f
    where replace(f.case_number, '-', '') ~ ('^' || replace(replace(replace(v.shape, 'd', '[0-3]'), '?', '[0-9]'), 'C', '[0-9]') || '$')
      and (f.office_id <> p_office_id
        -- an own number is met only if its place in the count is still to come
        or substr(replace(f.case_number, '-', ''), strpos(v_digits, 'N'), length(v.shape) - v.others)::bigint
           > coalesce((select c.last_number from core.case_counter c where c.office_id = p_office_id and c.year = extract(year from f.registered_on)::int), 0))
    limit 1;
    if v_number is not null then
      return jsonb_build_object('number', v_number);
    end if;
  end loop;
  return null;
end $$;
comment on function internal.number_collision(int, text, date) is 'З чим зіткнулися б номери офісу за таким шаблоном: {office, pattern} — шаблон, що діє чи діятиме, {number} — наданий номер; порожньо — ні з чим (ESOYA-4.2)';

create or replace function internal.set_number_pattern(p_office_id int, p_pattern text, p_valid_from date, p_reason text, p_by int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[];
  v_meets    jsonb;
begin
  v_problems := internal.field_problems('', jsonb_strip_nulls(jsonb_build_object('pattern', p_pattern, 'reason', p_reason, 'valid_from', p_valid_from)),
      'pattern line 40 !', 'reason line 300 !', 'valid_from date !')
    || case when length(btrim(p_reason)) between 1 and 2 then array['reason:too_short'] else '{}' end
    -- one day writes its numbers in one way
    || case when p_valid_from <= internal.today() then array['valid_from:past'] when p_valid_from > internal.today() + 1100 then array['valid_from:range'] else '{}' end
    || case when not exists (select from ref.office o where o.office_id = p_office_id and o.closed_on is null) then array['office_id:unknown_code'] else '{}' end
    || case when internal.office_pattern_problem(p_pattern) is not null then array['pattern:' || internal.office_pattern_problem(p_pattern)] else '{}' end;
  if cardinality(v_problems) > 0 then
    raise exception 'the pattern breaks % rules', cardinality(v_problems) using errcode = 'ZN432', constraint = 'number_pattern_invalid', detail = array_to_string(v_problems, ';');
  end if;
  perform internal.take_turn(7, 0);
  v_meets := internal.number_collision(p_office_id, p_pattern, p_valid_from);
  if v_meets is not null then
    raise exception 'two cases could get one number' using errcode = 'ZN433', constraint = 'number_pattern_meets', detail = concat_ws(' ', v_meets ->> 'office', v_meets ->> 'pattern', v_meets ->> 'number');
  end if;
  insert into ref.number_pattern (office_id, pattern, valid_from, reason, set_at, set_by) values (p_office_id, p_pattern, p_valid_from, btrim(p_reason), internal.now_at(), p_by)
  on conflict (office_id, valid_from) do update set pattern = excluded.pattern, reason = excluded.reason, set_at = excluded.set_at, set_by = excluded.set_by;
  perform internal.record_event('number_pattern_set', p_detail => jsonb_build_object('office_id', p_office_id, 'pattern', p_pattern, 'valid_from', p_valid_from, 'reason', btrim(p_reason)));
  return jsonb_build_object('office_id', p_office_id, 'pattern', p_pattern, 'valid_from', p_valid_from);
end $$;
comment on function internal.set_number_pattern(int, text, date, text, int) is 'Задає шаблон номера офісу від дня, не раніше завтра; надані номери лишаються. ZN432, ZN433 (ESOYA-4.2, 8.4)';
create or replace function internal.case_counts() returns table (office_id int, last_number int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$ begin return query select c.office_id, c.last_number from core.case_counter c where c.year = extract(year from internal.today())::int; end $$;
comment on function internal.case_counts() is 'Скільки справ офіси зареєстрували цього року за лічильником';
revoke execute on function internal.case_counts() from public;
grant execute on function internal.case_counts() to esoya_api;
revoke execute on function internal.office_pattern_problem(text), internal.number_shapes(text, text), internal.shapes_meet(text, text), internal.number_collision(int, text, date),
  internal.set_number_pattern(int, text, date, text, int) from public;
grant execute on function internal.set_number_pattern(int, text, date, text, int) to esoya_api;

set role esoya_api;
create function api.set_number_pattern(p_request_id uuid, p_office_id int, p_pattern text, p_valid_from date, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'set_number_pattern', jsonb_build_array(p_office_id, p_pattern, p_valid_from, p_reason)::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.set_number_pattern(p_office_id, p_pattern, p_valid_from, p_reason, v_me));
end $$;
comment on function api.set_number_pattern(uuid, int, text, date, text) is 'Задає шаблон номера справи офісу від дня; ZN302, ZN432, ZN433 (ESOYA-4.2, 8.4)';

create function api.number_patterns() returns table (office_id int, office text, code text, pattern text, valid_from date, is_live boolean, last_number int, reason text, set_by text, set_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_today constant date := internal.today();
begin
  perform internal.require_group('esoya_moderator');
  return query
  select o.office_id, o.short_title, o.code, coalesce(n.pattern, internal.live_pattern(o.office_id, v_today)), n.valid_from,
         n.valid_from is not distinct from (select max(x.valid_from) from ref.number_pattern x where x.office_id = o.office_id and x.valid_from <= v_today),
         coalesce((select c.last_number from internal.case_counts() c where c.office_id = o.office_id), 0),
         n.reason, internal.short_name(e.surname, e.given_name, e.patronymic), n.set_at at time zone 'Europe/Kyiv'
  from ref.office o
  left join lateral (select null::int as number_pattern_id, null::text as pattern, null::date as valid_from, null::text as reason, null::timestamptz as set_at, null::int as set_by
                     where not exists (select from ref.number_pattern y where y.office_id = o.office_id and y.valid_from <= v_today)
                     union all select y.number_pattern_id, y.pattern, y.valid_from, y.reason, y.set_at, y.set_by from ref.number_pattern y where y.office_id = o.office_id) n on true
  left join access.employee e on e.employee_id = n.set_by
  where o.closed_on is null order by o.code, n.valid_from nulls first;
end $$;
comment on function api.number_patterns() is 'Шаблони номерів офісів з історією: чинний, майбутні й колишні, останній номер цього року; без valid_from — спільний; ZN302 (ESOYA-4.2)';
revoke execute on function api.set_number_pattern(uuid, int, text, date, text), api.number_patterns() from public;
grant execute on function api.set_number_pattern(uuid, int, text, date, text), api.number_patterns() to esoya_moderator;
