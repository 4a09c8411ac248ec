-- ${build}
-- What waits for the office or for one registrar, the most urgent first (ESOYA-7.1.5).
set role esoya_owner;
create or replace function internal.work_of(p_office_id int, p_mine boolean) returns table (case_id uuid, case_number text, service text, provider text, provider_id int, applicant_label text,
    status text, status_title text, due_on date, registered_on date, registrar text, registrar_id int, step text, urgency text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_today constant date := internal.today();
  v_next  constant date := internal.add_working_days(v_today, 1, p_office_id);
  v_me    constant int := internal.my_employee();
begin
  return query
  select f.case_id, f.case_number, s.title::text, p.short_title::text, p.provider_id, f.applicant_label, f.status::text, t.title::text, f.due_on, f.registered_on,
         internal.short_name(e.surname, e.given_name, e.patronymic), e.employee_id,
         case when w.case_event_id is null and p_mine and coalesce(f.responsible_id, f.registered_by) <> v_me then 'colleague' when w.case_event_id is not null then case when w.to_office_id = p_office_id then 'take' else 'passed' end else
         case f.status when 'registered' then case when b.case_id is not null and b.started_on is null then case when internal.waits_for_decision(f.case_id) then 'decide' else 'hold' end when s.is_immediate then 'give' else 'hand_over' end
                       when 'handed_over' then 'confirm'
                       when 'in_work' then case when exists (select from core.provider_result r where r.case_id = f.case_id)
                                                     and internal.ready_result((select x from core.case_file x where x.case_id = f.case_id)) is not null then 'ready' else 'wait' end when 'suspended' then 'hold' when 'completion' then 'hold'
                       when 'result_received' then 'notify' when 'notified' then 'issue' else 'close' end end,
         -- the package leaves not later than the next working day (588): for that step its own day is asked
         case when w.case_event_id is not null or f.status in ('issued', 'withdrawn', 'annulled', 'stored', 'suspended', 'completion', 'result_received', 'notified') or b.case_id is not null and b.started_on is null then 'none'
              when f.status = 'registered' and not s.is_immediate and v_today > internal.add_working_days(coalesce(b.started_on, f.registered_on), 1, f.office_id) then 'late'
              when f.due_on < v_today then 'overdue' when f.due_on = v_today then 'today' when f.due_on <= v_next then 'next' when f.due_on <= v_today + 3 then 'soon' else 'none' end
  from (select x.* from core.case_file x where x.office_id = p_office_id and x.held_office_id is null and x.closed_at is null
        union all select x.* from core.case_file x where x.held_office_id = p_office_id and x.closed_at is null
        union all select x.* from core.case_pass y join core.case_file x using (case_id) where y.to_office_id = p_office_id and y.is_waiting) f
  left join core.case_pass w on w.case_id = f.case_id and w.is_waiting
  left join core.case_part b on b.case_id = f.case_id
  join ref.service s using (service_id) join ref.provider p using (provider_id) join ref.case_status t on t.code = f.status
  join access.employee e on e.employee_id = coalesce(f.responsible_id, f.registered_by)
  where p_office_id = any (internal.my_offices()) and (internal.my_services() is null or f.service_id = any (internal.my_services()))
    and f.disposal_act_id is null
    -- the work on a package is its services', each a line of its own
    and f.status <> 'in_parts'
    -- what another office has passed waits for whoever is there
    and (not p_mine or coalesce(f.responsible_id, f.registered_by) = v_me or w.to_office_id = p_office_id
      -- what a colleague has taken over stays in sight of who registered it here
      or f.registered_by = v_me and f.held_office_id is null)
  order by f.due_on, f.case_id;
end $$;
comment on function internal.work_of(int, boolean) is 'Незакриті справи офісу з наступним кроком і терміновістю';
revoke execute on function internal.work_of(int, boolean) from public;
grant execute on function internal.work_of(int, boolean) to esoya_api;

set role esoya_api;
create function api.work_list(p_office_id int, p_mine boolean, p_group text, p_limit int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_registrar', 'esoya_supervisor']);
  return (
    with work as materialized (select * from internal.work_of(p_office_id, coalesce(p_mine, false)))
    select jsonb_build_object(
      'counts', (select coalesce(jsonb_object_agg(g.name, g.cases), '{}') from (
          select w.step as name, count(*) as cases from work w group by w.step
          union all select w.urgency, count(*) from work w where w.urgency <> 'none' group by w.urgency
          union all select 'all', count(*) from work) g),
      'rows', (select coalesce(jsonb_agg(to_jsonb(r) order by r.due_on, r.case_id), '[]')
               from (select * from work w where coalesce(p_group, 'all') in ('all', w.step, w.urgency) order by w.due_on, w.case_id limit least(greatest(coalesce(p_limit, 200), 1), 200)) r)));
end $$;
comment on function api.work_list(int, boolean, text, int) is 'Черга роботи офісу чи своя: counts за кроками (hand_over, confirm, wait, ready — суб’єкт позначив результат готовим, hold, decide — попередню послугу пакета відмовлено, notify, issue, close, give, take — прийняти від іншого офісу, passed — чекає його підтвердження, colleague — свою веде колега) й терміновістю (late, overdue, today, next, soon), rows — не більш як 200 найтерміновіших вибраної групи (ESOYA-7.1.5, 3.4)';
revoke execute on function api.work_list(int, boolean, text, int) from public;
grant execute on function api.work_list(int, boolean, text, int) to esoya_registrar, esoya_supervisor;
