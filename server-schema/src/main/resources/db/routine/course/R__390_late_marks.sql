-- ${build}
-- Marks that came late, for the head of the centre (7.1.6: marks are put promptly).
set role esoya_owner;
create or replace function internal.late_marks(p_office_id int, p_from date, p_to date) returns table (kind text, case_id uuid, case_number text, service text, provider text, who text,
    marked_at timestamp, true_at timestamp, due_on date, days_late int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_days constant int := internal.number_parameter('late_mark_days', 1);
begin
  return query
  select x.kind, f.case_id, f.case_number, s.title::text, p.short_title::text, internal.short_name(y.surname, y.given_name, y.patronymic), e.happened_at at time zone 'Europe/Kyiv',
         e.true_at at time zone 'Europe/Kyiv', x.due_on, internal.local_day(e.happened_at) - x.due_on
  from core.case_event e join core.case_file f using (case_id) join ref.service s using (service_id) join ref.provider p on p.provider_id = s.provider_id
  left join access.employee y on y.employee_id = e.employee_id
  cross join lateral (values
    -- what others did is written down within the days of the parameter
    ('mark', case when e.true_at is not null then internal.local_day(e.true_at) + v_days end),
    -- a package leaves not later than the next working day (588)
    ('hand_over', case when e.verb = 'hand_over' then internal.add_working_days(coalesce((select b.started_on from core.case_part b where b.case_id = f.case_id), f.registered_on), 1, f.office_id) end),
    ('result', case when e.verb = 'receive_result' then f.due_on end)) x (kind, due_on)
  -- what was passed on is the matter of the office that leads it or gives its result out
  where coalesce(f.held_office_id, f.office_id) = p_office_id and p_office_id = any (internal.my_offices()) and e.happened_at >= p_from::timestamp at time zone 'Europe/Kyiv'
    and e.happened_at < (p_to + 1)::timestamp at time zone 'Europe/Kyiv' and internal.local_day(e.happened_at) > x.due_on
    and not exists (select from core.case_event u where u.undoes_event_id = e.case_event_id)
    -- a package that came back from the provider leaves again, counted from another day
    and (x.kind <> 'hand_over' or not exists (select from core.case_event h where h.case_id = e.case_id and h.verb = 'hand_over' and h.case_event_id < e.case_event_id))
  order by e.happened_at desc, e.case_event_id limit 200;
end $$;
comment on function internal.late_marks(int, date, date) is 'Відмітки, поставлені пізно, у справах, які офіс веде чи видає зараз, за днями відміток, спершу нові';
revoke execute on function internal.late_marks(int, date, date) from public;
grant execute on function internal.late_marks(int, date, date) to esoya_api;

set role esoya_api;
create function api.late_marks(p_office_id int, p_from date, p_to date) returns table (kind text, case_id uuid, case_number text, service text, provider text, who text,
    marked_at timestamp, true_at timestamp, due_on date, days_late int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_supervisor');
  return query select * from internal.late_marks(p_office_id, p_from, p_to);
end $$;
comment on function api.late_marks(int, date, date) is 'Пізні відмітки за період: mark — чужу дію записано пізніше днів параметра, hand_over — пакет пішов пізніше наступного робочого дня, result — результат прийшов після строку; не більш як 200 найновіших (ESOYA-7.1.6d)';
revoke execute on function api.late_marks(int, date, date) from public;
grant execute on function api.late_marks(int, date, date) to esoya_supervisor;
