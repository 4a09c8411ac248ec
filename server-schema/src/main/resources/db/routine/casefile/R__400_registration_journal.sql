-- ${build}
-- The journal of registration: pages with the applicants' names leave by a function, the rest may be asked for freely (ESOYA-4.2, 6.6).
set role esoya_owner;
create or replace function internal.newest_cases(p_offices int[], p_services int[], p_before_at timestamptz, p_before_case uuid, p_limit int) returns setof core.case_file
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  -- the newest of each office by its own index, then merged: one index walk per office instead of a sort of everything
  select c.* from (select n.* from unnest(p_offices) o (office_id) cross join lateral (
    select f.* from core.case_file f
    where f.office_id = o.office_id and (f.registered_at, f.case_id) < (p_before_at, p_before_case) and (p_services is null or f.service_id = any (p_services))
    order by f.registered_at desc, f.case_id desc limit p_limit) n
  union all
  -- what other offices have passed to these, once
  select f.* from core.case_file f
  where f.case_id in (select w.case_id from core.case_office w where w.office_id = any (p_offices) and (w.registered_at, w.case_id) < (p_before_at, p_before_case))
    and f.office_id <> all (p_offices) and (p_services is null or f.service_id = any (p_services))) c
  order by c.registered_at desc, c.case_id desc limit p_limit;
end $$;
comment on function internal.newest_cases(int[], int[], timestamptz, uuid, int) is 'Найновіші справи офісів, зареєстровані ними чи передані їм, перед названою; послуги обмежують, якщо названі';

create or replace function internal.filtered_cases(p_offices int[], p_services int[], p_before_at timestamptz, p_before_case uuid, p_limit int, p_registered_from date,
    p_registered_to date, p_service_id int, p_status text, p_registered_by int, p_open_only boolean, p_due_from date, p_due_to date) returns setof core.case_file
  -- each set of conditions has its own index, which a plan made for all of them would not use
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan
as $$
begin
  return query
  select c.* from (select n.* from unnest(p_offices) o (office_id) cross join lateral (
    select f.* from core.case_file f
    where f.office_id = o.office_id and (f.registered_at, f.case_id) < (p_before_at, p_before_case) and (p_services is null or f.service_id = any (p_services))
      and (p_registered_from is null or f.registered_on >= p_registered_from) and (p_registered_to is null or f.registered_on <= p_registered_to)
      and (p_service_id is null or f.service_id = p_service_id) and (p_status is null or f.status = p_status) and (p_registered_by is null or f.registered_by = p_registered_by)
      and (p_open_only is not true or f.status in (select t.code from ref.case_status t where t.is_open))
      and (p_due_from is null or f.due_on >= p_due_from) and (p_due_to is null or f.due_on <= p_due_to)
    order by f.registered_at desc, f.case_id desc limit p_limit) n
  union all
  -- what other offices have passed to these, once
  select f.* from core.case_file f
  where f.case_id in (select w.case_id from core.case_office w where w.office_id = any (p_offices) and (w.registered_at, w.case_id) < (p_before_at, p_before_case))
    and f.office_id <> all (p_offices) and (p_services is null or f.service_id = any (p_services))
    and (p_registered_from is null or f.registered_on >= p_registered_from) and (p_registered_to is null or f.registered_on <= p_registered_to)
    and (p_service_id is null or f.service_id = p_service_id) and (p_status is null or f.status = p_status) and (p_registered_by is null or f.registered_by = p_registered_by)
    and (p_open_only is not true or f.status in (select t.code from ref.case_status t where t.is_open))
    and (p_due_from is null or f.due_on >= p_due_from) and (p_due_to is null or f.due_on <= p_due_to)) c
  order by c.registered_at desc, c.case_id desc limit p_limit;
end $$;
comment on function internal.filtered_cases(int[], int[], timestamptz, uuid, int, date, date, int, text, int, boolean, date, date) is 'Те саме з умовами журналу; порожня умова не обмежує';

create or replace function internal.record_journal_page(p_detail jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- a list refreshes itself: the same page once more within a quarter of an hour is no new reading
  if not exists (select from audit.event e where e.login_role = session_user and e.happened_at > internal.now_at() - interval '15 minutes'
                   and e.kind = 'cases_listed' and e.session_id = internal.my_session() and e.detail = p_detail) then
    perform internal.record_event('cases_listed', p_detail => p_detail);
  end if;
end $$;
comment on function internal.record_journal_page(jsonb) is 'Записує прочитану сторінку журналу, повтор — не частіше ніж раз на чверть години (ESOYA-5.3.2, 6.7)';
grant execute on function internal.newest_cases(int[], int[], timestamptz, uuid, int), internal.record_journal_page(jsonb),
  internal.filtered_cases(int[], int[], timestamptz, uuid, int, date, date, int, text, int, boolean, date, date) to esoya_api;

set role esoya_api;
create function api.journal_page(p_offices int[], p_registered_from date, p_registered_to date, p_service_id int, p_status text, p_registered_by int, p_open_only boolean,
    p_due_from date, p_due_to date, p_before_at timestamptz, p_before_case uuid, p_limit int)
  returns table (case_id uuid, case_number text, service text, applicant_label text, status text, status_title text, tone text, is_open boolean,
    registered_at timestamptz, registered_by int, due_on date, bundle_position int)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_offices  int[];
  v_services int[];
  v_at       constant timestamptz := case when p_before_case is null then 'infinity' else p_before_at end;
  v_case     constant uuid := coalesce(p_before_case, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  v_limit    constant int := least(greatest(coalesce(p_limit, 200), 1), 200);
  v_asked    constant jsonb := jsonb_strip_nulls(jsonb_build_object('from', p_registered_from, 'until', p_registered_to, 'service_id', p_service_id, 'status', p_status,
    'registered_by', p_registered_by, 'open_only', nullif(p_open_only, false), 'due_from', p_due_from, 'due_to', p_due_to));
begin
  perform internal.require_one_of(array['esoya_registrar', 'esoya_supervisor']);
  v_offices := array(select unnest(p_offices) intersect select unnest(internal.my_offices()) order by 1);
  v_services := internal.my_services();
  perform internal.record_journal_page(v_asked || jsonb_strip_nulls(jsonb_build_object('offices', v_offices, 'before', p_before_case)));
  if v_asked = '{}' then
    return query
    select f.case_id, f.case_number, s.title::text, f.applicant_label, f.status::text, t.title::text, t.tone, t.is_open, f.registered_at, f.registered_by, f.due_on,
           internal.bundle_position(f.case_id)
    from internal.newest_cases(v_offices, v_services, v_at, v_case, v_limit) f join ref.service s using (service_id) join ref.case_status t on t.code = f.status
    order by f.registered_at desc, f.case_id desc;
  else
    return query
    select f.case_id, f.case_number, s.title::text, f.applicant_label, f.status::text, t.title::text, t.tone, t.is_open, f.registered_at, f.registered_by, f.due_on,
           internal.bundle_position(f.case_id)
    from internal.filtered_cases(v_offices, v_services, v_at, v_case, v_limit, p_registered_from, p_registered_to, p_service_id, p_status, p_registered_by, p_open_only,
      p_due_from, p_due_to) f join ref.service s using (service_id) join ref.case_status t on t.code = f.status
    order by f.registered_at desc, f.case_id desc;
  end if;
end $$;
comment on function api.journal_page(int[], date, date, int, text, int, boolean, date, date, timestamptz, uuid, int) is 'Сторінка журналу реєстрації з підписами заявників: справи названих офісів, якщо вони свої, перед названою справою, не більш як 200; bundle_position — 0 для справи пакета послуг, номер для його послуги; перегляд записується (ESOYA-3.3, 4.2, 6.7)';

create view api.registration_journal with (security_invoker = true) as
  select f.case_id, f.case_number, f.office_id, f.service_id, s.title::text as service, f.status::text as status, t.title::text as status_title, t.tone,
         t.is_open, f.channel::text as channel, f.received_at, f.registered_at, f.registered_on, f.registered_by, f.due_on, s.is_immediate
  from core.case_file f join ref.service s using (service_id) join ref.case_status t on t.code = f.status;
comment on view api.registration_journal is 'Журнал реєстрації без підписів заявників: облікові відомості справ своїх офісів (ESOYA-3.3, 4.2)';
grant select on api.registration_journal to esoya_registrar, esoya_supervisor;

create view api.office_list with (security_invoker = true) as
  select o.office_id, o.code, o.title::text as title, o.short_title, o.address, o.phone from ref.office o where o.closed_on is null;
comment on view api.office_list is 'Офіси Центру (ESOYA-1.2)';
grant select on api.office_list to esoya_staff;

create function api.registrar_list() returns table (employee_id int, short_name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group(null);
  return query select distinct e.employee_id, internal.short_name(e.surname, e.given_name, e.patronymic)
  from access.employee e join access.access_order o using (employee_id)
  where o.person_group = 'esoya_registrar' and (o.is_all_offices or o.office_id = any (internal.my_offices()))
  order by 2;
end $$;
comment on function api.registrar_list() is 'Реєстратори своїх офісів для умов журналу';

create function api.journal_counters(p_offices int[]) returns table (overdue int, today int, soon int, in_time int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_offices constant int[] := array(select unnest(p_offices) intersect select unnest(internal.my_offices()));
  v_today   constant date := internal.today();
begin
  perform internal.require_group(null);
  return query
  select count(*) filter (where f.due_on < v_today)::int, count(*) filter (where f.due_on = v_today)::int,
         count(*) filter (where f.due_on > v_today and f.due_on <= v_today + 3)::int, count(*) filter (where f.due_on > v_today + 3)::int
  from core.case_file f join ref.case_status t on t.code = f.status
  -- open by state, as the journal counts it; the unclosed alone would count what is issued and waits for its slip
  where f.office_id = any (v_offices) and f.closed_at is null and t.is_open;
end $$;
comment on function api.journal_counters(int[]) is 'Відкриті справи офісів: прострочено, сьогодні, до трьох днів, у строк (ESOYA-3.4, 7.1.5)';
revoke execute on function api.registrar_list(), api.journal_counters(int[]),
  api.journal_page(int[], date, date, int, text, int, boolean, date, date, timestamptz, uuid, int) from public;
grant execute on function api.registrar_list(), api.journal_counters(int[]), api.journal_page(int[], date, date, int, text, int, boolean, date, date, timestamptz, uuid, int)
  to esoya_registrar, esoya_supervisor;
