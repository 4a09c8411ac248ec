-- ${build}
-- Disposal after the legal term: one person proposes an act over cases whose term is over, another confirms, and what is personal is destroyed (CSP-2.4.9, 3.3.4).
set role esoya_owner;
drop function if exists internal.retention_over(timestamptz, int);

create or replace function internal.retention_years(p_information_card_id int) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when k.is_permanent then null else coalesce(k.years, internal.number_parameter('retention_years', 5)) end
  from ref.information_card i left join ref.retention_class k on k.code = i.retention_class where i.information_card_id = p_information_card_id
$$;
comment on function internal.retention_years(int) is 'Скільки років зберігати справу за цією карткою: за класом картки, інакше за параметром; порожньо — постійно (CSP-2.4.9)';

create or replace function internal.kept_until(p_closed_at timestamptz, p_years int) returns date
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  -- terms of keeping are counted from the first of January after the closing
  select make_date((extract(year from internal.local_day(p_closed_at)) + 1 + p_years)::int, 1, 1)
$$;
comment on function internal.kept_until(timestamptz, int) is 'Перший день, коли строк минув: повні роки від 1 січня року, наступного за роком закриття; порожньо, якщо не закрито або постійно';

create or replace function internal.retention_over(p_case_id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  -- what was promised when the case went to the archive is never shortened: the longer of that and of what its class says today holds
  select case when f.closed_at is null then null
              when y.years is null or a.case_id is not null and a.keep_until is null then false
              else greatest(a.keep_until, internal.kept_until(f.closed_at, y.years)) <= internal.today() end
  from core.case_file f left join archive.archived_case a using (case_id) cross join lateral (select internal.retention_years(f.information_card_id) as years) y
  where f.case_id = p_case_id
$$;
comment on function internal.retention_over(uuid) is 'Чи минув строк зберігання закритої справи: довший з обіцяного в день закриття й того, що клас каже тепер; порожньо — не закрито (CSP-2.4.9)';

create or replace function internal.answer_retention_over(p_answered_at timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select internal.kept_until(p_answered_at, internal.number_parameter('retention_years', 5)) <= internal.today() $$;
comment on function internal.answer_retention_over(timestamptz) is 'Чи минув загальний строк зберігання відповіді особі; порожньо — не відповіли';
revoke execute on function internal.retention_years(int), internal.kept_until(timestamptz, int), internal.retention_over(uuid), internal.answer_retention_over(timestamptz) from public;
grant execute on function internal.retention_over(uuid) to esoya_api, esoya_disposal_keeper;
grant execute on function internal.answer_retention_over(timestamptz) to esoya_disposal_keeper;

create or replace function internal.is_held(p_case_id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select exists (select from core.disclosure_case c join core.disclosure d using (disclosure_id) where c.case_id = p_case_id and d.closed_at is null)
    or exists (select from core.correction_act a where a.case_id = p_case_id and a.closed_at is null)
$$;
comment on function internal.is_held(uuid) is 'Чи тримає справу відкритий запит органу або акт виправлення: доки тримає, її не знищують';
revoke execute on function internal.is_held(uuid) from public;
grant execute on function internal.is_held(uuid) to esoya_disposal_keeper;

create or replace function internal.disposable_cases(p_office_id int, p_closed_year int) returns table (case_id uuid, office_id int, closed_year int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select f.case_id, f.office_id, extract(year from internal.local_day(f.closed_at))::int
  from core.case_file f
  where f.disposal_act_id is null and internal.retention_over(f.case_id)
    and (p_office_id is null or f.office_id = p_office_id) and (p_closed_year is null or extract(year from internal.local_day(f.closed_at)) = p_closed_year)
    -- what a court or the police asks for now, and what is being put right, waits
    and not internal.is_held(f.case_id)
    and not exists (select from core.disposal_case c join core.disposal_act a using (disposal_act_id) where c.case_id = f.case_id and a.is_confirmed is distinct from false);
end $$;
comment on function internal.disposable_cases(int, int) is 'Закриті справи, строк зберігання яких минув і яких нічого не тримає';
grant execute on function internal.disposable_cases(int, int) to esoya_api;

do $$
declare
  v_table text;
begin
  foreach v_table in array array['disposal_act', 'disposal_portion', 'disposal_case', 'disposal_file'] loop
    execute format('drop policy if exists read_by_keepers on core.%I', v_table);
    execute format('create policy read_by_keepers on core.%I for select to esoya_api using ((select internal.keeps_access()))', v_table);
  end loop;
  foreach v_table in array array['disposal_act', 'disposal_case'] loop
    execute format('drop policy if exists write_by_keepers on core.%I', v_table);
    execute format('create policy write_by_keepers on core.%I for insert to esoya_api with check ((select internal.keeps_access()))', v_table);
  end loop;
  drop policy if exists change_by_keepers on core.disposal_act;
  create policy change_by_keepers on core.disposal_act for update to esoya_api using ((select internal.keeps_access())) with check ((select internal.keeps_access()));
end $$;
grant select on core.disposal_act, core.disposal_portion, core.disposal_case, core.disposal_file to esoya_api;
grant insert on core.disposal_act, core.disposal_case to esoya_api;
grant update (answered_at, answered_by, is_confirmed) on core.disposal_act to esoya_api;

create or replace function internal.disposal_due() returns table (office_id int, office text, closed_year int, cases int, files int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select o.office_id, o.short_title, d.closed_year, count(*)::int, coalesce(sum((select count(*) from archive.scan s where s.case_id = d.case_id)), 0)::int
  from internal.disposable_cases(null, null) d join ref.office o on o.office_id = d.office_id
  group by o.office_id, o.short_title, o.code, d.closed_year order by d.closed_year, o.code limit 200;
end $$;
comment on function internal.disposal_due() is 'Скільки справ і файлів можна знищити, за офісами й роками закриття';

create or replace function internal.disposal_rows() returns table (act_id uuid, number text, signed_on date, ground text, office text, closed_year int, cases int, destroyed int,
    proposed_by text, proposed_at timestamp, answered_by text, answered_at timestamp, is_confirmed boolean, is_done boolean, row_count int, file_count int, is_mine boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select a.disposal_act_id, a.number, a.signed_on, a.ground, o.short_title, a.closed_year, (select count(*) from core.disposal_case c where c.disposal_act_id = a.disposal_act_id)::int, coalesce(d.cases, 0)::int,
         internal.short_name(p.surname, p.given_name, p.patronymic), a.proposed_at at time zone 'Europe/Kyiv',
         internal.short_name(q.surname, q.given_name, q.patronymic), a.answered_at at time zone 'Europe/Kyiv', a.is_confirmed, a.row_count is not null,
         coalesce(d.rows, 0)::int, coalesce(d.files, 0)::int, a.proposed_by = internal.my_employee()
  from core.disposal_act a join ref.office o using (office_id) join access.employee p on p.employee_id = a.proposed_by left join access.employee q on q.employee_id = a.answered_by
  cross join lateral (select sum(t.case_count) as cases, sum(t.row_count) as rows, sum(t.file_count) as files from core.disposal_portion t
                      where t.disposal_act_id = a.disposal_act_id) d
  order by a.answered_at is not null, a.proposed_at desc limit 200;
end $$;
comment on function internal.disposal_rows() is 'Акти про знищення: спершу ті, що чекають на другу особу; знищується частинами';

create or replace function internal.disposal_proofs() returns table (act_number text, rows_sha256 bytea, event_id bigint, event_detail text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select internal.portion_label(a, t.portion), t.rows_sha256, t.event_id, e.detail::text
  from core.disposal_portion t join core.disposal_act a using (disposal_act_id) join audit.event e using (event_id) order by t.event_id
$$;
comment on function internal.disposal_proofs() is 'Геш переліку знищених рядків кожної частини акта і запечатана подія, що його засвідчує';
create or replace function internal.disposal_sheet(p_act_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object('number', a.number, 'signed_on', a.signed_on, 'ground', a.ground, 'office', internal.title_then('office', o.code, 'title', coalesce(a.answered_at, a.proposed_at), o.title), 'closed_year', a.closed_year,
            'proposed_by', internal.short_name(p.surname, p.given_name, p.patronymic), 'answered_by', internal.short_name(q.surname, q.given_name, q.patronymic),
            'answered_at', to_char(a.answered_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'is_confirmed', a.is_confirmed,
            'destroyed_at', case when a.row_count is not null then to_char(d.last_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS') end,
            'destroyed', coalesce(d.cases, 0), 'rows', coalesce(d.rows, 0), 'files', coalesce(d.files, 0),
            'cases', coalesce((select jsonb_agg(jsonb_build_object('case_number', f.case_number, 'service', s.title, 'registered_on', f.registered_on,
                                                                   'closed_on', internal.local_day(f.closed_at)) order by f.case_number)
                               from core.disposal_case c join core.case_file f using (case_id) join ref.service s using (service_id)
                               where c.disposal_act_id = a.disposal_act_id), '[]'))
          from core.disposal_act a join ref.office o using (office_id) join access.employee p on p.employee_id = a.proposed_by
          left join access.employee q on q.employee_id = a.answered_by
          cross join lateral (select sum(t.case_count) as cases, sum(t.row_count) as rows, sum(t.file_count) as files, max(t.destroyed_at) as last_at
                              from core.disposal_portion t where t.disposal_act_id = a.disposal_act_id) d
          where a.disposal_act_id = p_act_id);
end $$;
comment on function internal.disposal_sheet(uuid) is 'Акт про вилучення для знищення з номерами справ, без особистих відомостей';
grant execute on function internal.disposal_due(), internal.disposal_rows(), internal.disposal_proofs(), internal.disposal_sheet(uuid) to esoya_api;

set role esoya_api;
create function api.disposal_due() returns table (office_id int, office text, closed_year int, cases int, files int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  return query select * from internal.disposal_due();
end $$;
comment on function api.disposal_due() is 'Справи, строк зберігання яких минув, за офісами й роками закриття (CSP-2.4.9)';

create function api.disposal_acts() returns table (act_id uuid, number text, signed_on date, ground text, office text, closed_year int, cases int, destroyed int,
    proposed_by text, proposed_at timestamp, answered_by text, answered_at timestamp, is_confirmed boolean, is_done boolean, row_count int, file_count int, is_mine boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  return query select * from internal.disposal_rows();
end $$;
comment on function api.disposal_acts() is 'Акти про знищення справ: хто склав, хто погодив, скільки справ уже знищено, рядків журналу й файлів; не більш як 200 (CSP-2.4.9)';

create function api.disposal_sheet(p_act_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_sheet jsonb;
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  v_sheet := internal.disposal_sheet(p_act_id);
  if v_sheet is null then
    raise exception 'no such act' using errcode = 'ZN404', constraint = 'disposal_not_visible';
  end if;
  perform internal.record_event('disposal_printed', p_detail => jsonb_build_object('disposal_act_id', p_act_id, 'number', v_sheet ->> 'number'));
  return v_sheet || jsonb_build_object('centre', internal.sheet_head());
end $$;
comment on function api.disposal_sheet(uuid) is 'Акт про вилучення для знищення для паперу: номери справ без особистих відомостей; друк записується. ZN302, ZN404 (CSP-2.4.9, 3.3.4)';

create function api.propose_disposal(p_request_id uuid, p_act jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  v_answer jsonb := internal.begin_request(p_request_id, 'propose_disposal', p_act::text);
  v_act    constant uuid := gen_random_uuid();
  v_cases  int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(p_act, 'office_id int 1..2000000000 !', 'closed_year int 1990..2200 !', 'number line 50 !', 'signed_on past !', 'ground line 300 !');
  if exists (select from core.disposal_act a where a.number = p_act ->> 'number' and a.signed_on = (p_act ->> 'signed_on')::date and a.is_confirmed is distinct from false) then
    raise exception 'an act has this number' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'number:twice';
  end if;
  insert into core.disposal_act (disposal_act_id, office_id, closed_year, number, signed_on, ground, proposed_at, proposed_by)
  select v_act, o.office_id, (p_act ->> 'closed_year')::int, p_act ->> 'number', (p_act ->> 'signed_on')::date, p_act ->> 'ground', internal.now_at(), v_me
  from ref.office o where o.office_id = (p_act ->> 'office_id')::int;
  insert into core.disposal_case (disposal_act_id, case_id)
  select v_act, d.case_id from internal.disposable_cases((p_act ->> 'office_id')::int, (p_act ->> 'closed_year')::int) d order by d.case_id limit 2000;
  get diagnostics v_cases = row_count;
  if v_cases = 0 then
    raise exception 'the legal term is not over' using errcode = 'ZN210', constraint = 'retention_not_over';
  end if;
  perform internal.record_event('disposal_proposed', p_detail => jsonb_build_object('disposal_act_id', v_act, 'number', p_act ->> 'number', 'cases', v_cases));
  return internal.end_request(p_request_id, jsonb_build_object('disposal_act_id', v_act, 'cases', v_cases));
end $$;
comment on function api.propose_disposal(uuid, jsonb) is 'Складає акт про знищення справ офісу за рік закриття, строк яких минув, до 2000; нічого не знищує, доки не погодить інша особа. ZN210, ZN314 (CSP-2.4.9, 3.3.4)';

create function api.answer_disposal(p_request_id uuid, p_act_id uuid, p_is_confirmed boolean) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_one_of(array['esoya_technical_admin', 'esoya_supervisor']);
  v_answer jsonb := internal.begin_request(p_request_id, 'answer_disposal', concat_ws('|', p_act_id, p_is_confirmed));
  v_act    core.disposal_act;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select * into v_act from core.disposal_act a where a.disposal_act_id = p_act_id and a.answered_at is null for update;
  if v_act.disposal_act_id is null or p_is_confirmed is null then
    raise exception 'no such act waits' using errcode = 'ZN404', constraint = 'disposal_not_visible';
  end if;
  if v_act.proposed_by = v_me then
    raise exception 'another person answers' using errcode = 'ZN317', constraint = 'second_person_required';
  end if;
  if p_is_confirmed and exists (select from core.disposal_case c join core.case_file f using (case_id)
                                where c.disposal_act_id = p_act_id and internal.retention_over(f.case_id) is not true) then
    raise exception 'the legal term is not over' using errcode = 'ZN210', constraint = 'retention_not_over';
  end if;
  update core.disposal_act a set answered_at = internal.now_at(), answered_by = v_me, is_confirmed = p_is_confirmed where a.disposal_act_id = p_act_id;
  perform internal.record_event(case when p_is_confirmed then 'disposal_confirmed' else 'disposal_declined' end,
    p_detail => jsonb_build_object('disposal_act_id', p_act_id, 'number', v_act.number));
  return internal.end_request(p_request_id, jsonb_build_object('cases', (select count(*) from core.disposal_case c where c.disposal_act_id = p_act_id)));
end $$;
comment on function api.answer_disposal(uuid, uuid, boolean) is 'Друга особа погоджує або відхиляє акт; погоджений виконує агент частинами (api.destroy_portion). ZN210, ZN317, ZN404 (CSP-2.4.9, 3.3.4)';

create function api.disposal_proofs() returns table (act_number text, rows_sha256 bytea, event_id bigint, event_detail text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_security');
  return query select * from internal.disposal_proofs();
end $$;
comment on function api.disposal_proofs() is 'Для незалежної перевірки журналу: геш переліку рядків кожного акта про знищення і подія, що його засвідчує. ZN302 (ESOYA-4.11)';

set role esoya_owner;
create or replace function internal.next_disposal() returns uuid
  language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select a.disposal_act_id from core.disposal_act a
  where a.is_confirmed and a.row_count is null
    and exists (select from core.disposal_case c join core.case_file f using (case_id)
                where c.disposal_act_id = a.disposal_act_id and f.disposal_act_id is null and not internal.is_held(f.case_id))
  order by a.answered_at limit 1 for update skip locked
$$;
comment on function internal.next_disposal() is 'Найдавніше погоджений акт, у якому є що знищити; двоє агентів беруть різні';

create or replace function internal.witness_portion(p_act_id uuid, p_portion int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_act     core.disposal_act;
  v_portion core.disposal_portion;
  v_event   bigint;
begin
  select * into v_act from core.disposal_act a where a.disposal_act_id = p_act_id;
  select * into v_portion from core.disposal_portion t where t.disposal_act_id = p_act_id and t.portion = p_portion;
  -- this event is sealed like any other: from then on the list of destroyed rows cannot grow
  v_event := internal.write_event(internal.now_at(), session_user, internal.my_session(), inet_client_addr(), 'cases_destroyed', null, null, null,
    jsonb_build_object('disposal_act_id', p_act_id, 'number', v_act.number, 'portion', p_portion, 'cases', v_portion.case_count, 'rows', v_portion.row_count,
                       'files', v_portion.file_count, 'rows_sha256', encode(v_portion.rows_sha256, 'hex')));
  update core.disposal_portion t set event_id = v_event where t.disposal_act_id = p_act_id and t.portion = p_portion;
  return jsonb_build_object('number', v_act.number, 'cases', v_portion.case_count, 'is_done', v_act.row_count is not null);
end $$;
comment on function internal.witness_portion(uuid, int) is 'Подія про знищену частину акта з гешем переліку рядків';
revoke execute on function internal.next_disposal(), internal.witness_portion(uuid, int) from public;
grant execute on function internal.next_disposal(), internal.witness_portion(uuid, int) to esoya_api;

set role esoya_api;
create function api.destroy_portion() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_act uuid;
begin
  perform internal.require_machine();
  v_act := internal.next_disposal();
  if v_act is null then
    return null;
  end if;
  return internal.witness_portion(v_act, internal.erase_disposed(v_act));
end $$;
comment on function api.destroy_portion() is 'Агент знищує наступну частину акта, який погодили двоє: {number, cases, is_done}; порожньо — нема чого. ZN210, ZN302 (CSP-2.4.9, 3.3.4)';

set role esoya_api;
revoke execute on function api.disposal_due(), api.disposal_acts(), api.disposal_sheet(uuid), api.propose_disposal(uuid, jsonb), api.answer_disposal(uuid, uuid, boolean), api.disposal_proofs() from public;
grant execute on function api.disposal_due(), api.disposal_acts(), api.disposal_sheet(uuid), api.propose_disposal(uuid, jsonb), api.answer_disposal(uuid, uuid, boolean)
  to esoya_technical_admin, esoya_supervisor;
grant execute on function api.disposal_proofs() to esoya_security;
revoke execute on function api.destroy_portion() from public;
grant execute on function api.destroy_portion() to esoya_machine;
