-- ${build}
set role esoya_api;
create view api.registration_journal with (security_invoker = true) as
  select f.case_id, f.case_number, f.office_id, f.service_id, s.title::text as service, f.applicant_label, f.status::text as status, t.title::text as status_title, t.tone,
         t.is_open, f.channel::text as channel, f.received_at, f.registered_at, f.registered_on, f.registered_by, f.due_on, s.is_immediate
  from core.case_file f join ref.service s using (service_id) join ref.case_status t on t.code = f.status;
comment on view api.registration_journal is 'Журнал реєстрації: облікові відомості справ своїх офісів (ESOYA-3.3, 4.2)';
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
revoke execute on function api.registrar_list(), api.journal_counters(int[]) from public;
grant execute on function api.registrar_list(), api.journal_counters(int[]) to esoya_registrar, esoya_supervisor;
