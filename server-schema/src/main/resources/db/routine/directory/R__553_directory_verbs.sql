-- ${build}
-- The moderator's directories, all by the same verbs (ESOYA-5.7.2, CSP-2.4.12).
set role esoya_api;
create function api.directory_list() returns table (code text, title text, about text, may_add boolean, has_place boolean, code_hint text, live int, retired int, due int, fields jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select d.code::text, d.title::text, d.about, d.may_add, d.has_place, d.code_hint, n.live, n.retired, n.due,
         coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'title', f.title, 'kind', f.kind, 'longest', coalesce(f.longest, 0), 'is_required', f.is_required,
                     'refers_to', coalesce(f.refers_to, ''), 'is_looked_up', f.kind = 'one' and exists (select from ref.directory o where o.code = f.refers_to and o.is_large),
                     'options', internal.directory_options(f)) order by f.position)
                   from ref.directory_field f where f.directory = d.code), '[]')
  from ref.directory d cross join lateral internal.directory_counts(d.code) n
  order by d.position;
end $$;
comment on function api.directory_list() is 'Довідники модератора: скільки чинних, виведених з ужитку й таких, що потребують перегляду; що ще має значення, крім назви (ESOYA-5.7.2, CSP-2.4.12)';

create function api.directory_rows(p_directory text) returns table (code text, title text, place int, retired_on date, is_retired boolean, review_on date, planned_on date, fixed_reason text, extra jsonb, seen text, plan_id bigint)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select x.* from (
    select v.code, v.value ->> 'title', coalesce((v.value ->> 'position')::int, 0), (v.value ->> 'retired_on')::date, coalesce((v.value ->> 'retired_on')::date <= internal.today(), false),
           (v.value ->> 'review_on')::date, internal.planned_on(d.code, v.code),
           coalesce((select f.reason from ref.directory_fixed f where f.directory = d.code and f.code = v.code),
                    case when not d.may_retire then coalesce(d.fixed_reason, 'Цей перелік задано програмою: змінюють лише назви й порядок.') end),
           v.value - array['code', 'title', 'position', 'retired_on', 'review_on'], md5(v.value::text), null::bigint
    from internal.directory_of(p_directory) d cross join lateral internal.directory_values(d.code) v
    union all
    -- what begins on a later day stands at the end, and is nobody's to choose before
    select coalesce(p.value_code, ''), p.change ->> 'title', coalesce((p.change ->> 'position')::int, 10000), null::date, false, (p.change ->> 'review_on')::date, p.effective_on, null,
           p.change - array['code', 'title', 'position', 'review_on'], '', p.directory_plan_id
    from internal.planned_values(p_directory) p
  ) x (code, title, place, retired_on, is_retired, review_on, planned_on, fixed_reason, extra, seen, plan_id)
  order by x.plan_id nulls first, x.place, case when (internal.directory_of(p_directory)).coding = 'given' then x.code end, x.title collate "uk-x-icu";
end $$;
comment on function api.directory_rows(text) is 'Значення довідника, разом із виведеними з ужитку; чому значення не можна вивести; ZN404 (ESOYA-5.7.2)';

create function api.directory_value_uses(p_directory text, p_code text) returns table (place text, uses bigint, open_cases bigint, named text[])
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query select u.place, u.uses, u.open_cases, u.named from internal.directory_uses(p_directory, p_code) u;
end $$;
comment on function api.directory_value_uses(text, text) is 'Де вжито значення: рядки й незакриті справи, до десяти тисяч, і послуги карток; ZN404 (ESOYA-5.7.2)';

create function api.directory_value_history(p_directory text, p_code text) returns table (changed_at timestamp, changed_by text, code text, action text, old_value jsonb, new_value jsonb,
    reason text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_moderator');
  return query
  select c.changed_at at time zone 'Europe/Kyiv', internal.short_name(e.surname, e.given_name, e.patronymic), c.value_code::text, c.action, c.old_value, c.new_value, c.reason
  from internal.directory_of(p_directory) d join ref.directory_change c on c.directory = d.code join access.employee e on e.employee_id = c.changed_by
  where p_code is null or c.value_code = p_code order by c.directory_change_id desc limit 500;
end $$;
comment on function api.directory_value_history(text, text) is 'Хто, коли й чому змінив значення або весь довідник, що було і що стало; не більш як 500; ZN404 (ESOYA-5.7.2)';

create function api.save_directory_value(p_request_id uuid, p_directory text, p_code text, p_seen text, p_content jsonb, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'save_directory_value', jsonb_build_array(p_directory, p_code, p_seen, p_content, p_reason)::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.write_directory_value(p_directory, p_code, p_seen, p_content, p_reason, v_me));
end $$;
comment on function api.save_directory_value(uuid, text, text, text, jsonb, text) is 'Додає значення (без коду) або змінює побачене, з підставою; код сталий. ZN280, ZN282, ZN302, ZN404, ZN409 (ESOYA-5.7.2)';

create function api.retire_directory_value(p_request_id uuid, p_directory text, p_code text, p_seen text, p_on date, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_moderator');
  v_answer jsonb := internal.begin_request(p_request_id, 'retire_directory_value', jsonb_build_array(p_directory, p_code, p_seen, p_on, p_reason)::text);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.retire_value(p_directory, p_code, p_seen, p_on, p_reason, v_me));
end $$;
comment on function api.retire_directory_value(uuid, text, text, text, date, text) is
  'Виводить значення з ужитку від дня або, без дня, повертає; у справах воно лишається. ZN280, ZN281, ZN283, ZN284, ZN302, ZN404, ZN409, ZN416, ZN417 (ESOYA-5.7.2)';
revoke execute on function api.directory_list(), api.directory_rows(text), api.directory_value_uses(text, text), api.directory_value_history(text, text),
  api.save_directory_value(uuid, text, text, text, jsonb, text), api.retire_directory_value(uuid, text, text, text, date, text) from public;
grant execute on function api.directory_list(), api.directory_rows(text), api.directory_value_uses(text, text), api.directory_value_history(text, text),
  api.save_directory_value(uuid, text, text, text, jsonb, text), api.retire_directory_value(uuid, text, text, text, date, text) to esoya_moderator;
