-- ${build}
set role esoya_owner;
create or replace function internal.overdue_cases() returns table (case_id uuid, office_id int, service_id int, ground text, since date, leader int)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_today constant date := internal.today();
begin
  return query
  select f.case_id, coalesce(f.held_office_id, f.office_id), f.service_id, x.ground, x.since, coalesce(f.responsible_id, f.registered_by)
  from core.case_file f join ref.service s using (service_id)
  cross join lateral (values
    -- the clock runs in these states alone; a package leaves not later than the next working day (588)
    ('overdue', case when f.due_on < v_today then f.due_on end, 1),
    ('hand_over', case when f.status = 'registered' and not s.is_immediate and f.registered_on < v_today then internal.add_working_days(f.registered_on, 1, f.office_id) end, 2),
    -- the provider confirms the package, and its ready result comes to the centre, not later than the next working day too
    ('confirm', case when f.status = 'handed_over' then (select internal.add_working_days(internal.local_day(max(e.happened_at)), 1, f.office_id)
                                                         from core.case_event e where e.case_id = f.case_id and e.verb = 'hand_over') end, 3),
    ('fetch', case when f.status = 'in_work' and exists (select from core.provider_result r where r.case_id = f.case_id)
                   then internal.add_working_days((internal.ready_result(f) ->> 'marked_at')::date, 1, f.office_id) end, 4)) x (ground, since, place)
  where f.status in ('registered', 'handed_over', 'in_work') and f.closed_at is null and f.disposal_act_id is null and x.since < v_today
    and not (x.place > 1 and f.due_on < v_today);
end $$;
comment on function internal.overdue_cases() is 'Справи, строк яких минув, пакет яких не пішов вчасно, отримання яких суб’єкт не підтвердив чи готовий результат яких не прийшов до Центру, від якого дня і хто їх веде';

create or replace function internal.stands_above(p_employee_id int, p_level int, p_service_id int) returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_above int := (select e.supervisor_id from access.employee e where e.employee_id = p_employee_id);
begin
  if p_level = 2 then
    -- whoever heads the direction of the service, else the superior of the superior
    v_above := coalesce(
      (select min(o.employee_id) from access.employee e cross join lateral internal.orders_in_force(e.employee_id) o
       join ref.service s on exists (select from ref.direction_sphere d where d.direction_id = o.direction_id and d.sphere_id = s.sphere_id)
            or exists (select from ref.direction_provider d where d.direction_id = o.direction_id and d.provider_id = s.provider_id)
       where o.person_group = 'esoya_supervisor' and s.service_id = p_service_id and e.employee_id <> v_above
         and e.employee_id in (select x.employee_id from access.access_order x where x.person_group = 'esoya_supervisor' and x.direction_id is not null)),
      (select e.supervisor_id from access.employee e where e.employee_id = v_above));
  end if;
  -- who does not sign in reads nothing: then every supervisor of the office does
  return (select a.employee_id from access.account a where a.employee_id = v_above and a.annulled_at is null and a.blocked_at is null
          and 'esoya_supervisor' = any (internal.groups_in_force(a.login_role)) limit 1);
end $$;
comment on function internal.stands_above(int, int, int) is 'Кому казати про прострочене: безпосередній керівник, далі керівник напряму; порожньо — всім керівникам офісу';

create or replace function internal.escalate(p_limit int) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_today  constant date := internal.today();
  v_now    constant timestamptz := internal.now_at();
  v_raised int := 0;
  v_due    record;
begin
  update core.escalation e set settled_at = v_now
  where e.settled_at is null and not exists (select from internal.overdue_cases() o where o.case_id = e.case_id and o.ground = e.ground);
  for v_due in
    select o.*, l.level from internal.overdue_cases() o
    cross join (values (1, internal.number_parameter('escalate_days', 1)), (2, internal.number_parameter('escalate_head_days', 5))) l (level, days)
    where v_today - o.since >= l.days
      and not exists (select from core.escalation e where e.case_id = o.case_id and e.level = l.level and e.settled_at is null)
    order by o.since, o.case_id, l.level limit p_limit
  loop
    insert into core.escalation (case_id, ground, level, to_employee_id, overdue_since, raised_at)
    values (v_due.case_id, v_due.ground, v_due.level, internal.stands_above(v_due.leader, v_due.level, v_due.service_id), v_due.since, v_now)
    on conflict (case_id, level) where settled_at is null do nothing;
    if found then
      insert into core.case_event (case_id, happened_at, verb, subject, amount) values (v_due.case_id, v_now, 'escalate', v_due.ground, v_due.level);
      v_raised := v_raised + 1;
    end if;
  end loop;
  return v_raised;
end $$;
comment on function internal.escalate(int) is 'Каже про прострочене раз на справу й рівень; те, що пішло далі, знімає';

create or replace function internal.escalations_of(p_me int) returns table (case_id uuid, case_number text, office text, service text, leader text, ground text, level int, overdue_since date,
    days int, raised_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select f.case_id, f.case_number, o.short_title::text, s.title::text, internal.short_name(y.surname, y.given_name, y.patronymic), e.ground, e.level, e.overdue_since,
         internal.today() - e.overdue_since, e.raised_at at time zone 'Europe/Kyiv'
  from core.escalation e join core.case_file f using (case_id) join ref.service s using (service_id) join ref.office o on o.office_id = coalesce(f.held_office_id, f.office_id)
  join access.employee y on y.employee_id = coalesce(f.responsible_id, f.registered_by)
  where e.settled_at is null
    and (e.to_employee_id = p_me or e.to_employee_id is null and coalesce(f.held_office_id, f.office_id) = any (internal.my_offices_as('esoya_supervisor')));
end $$;
comment on function internal.escalations_of(int) is 'Прострочене, про яке сказано цьому керівникові';
revoke execute on function internal.overdue_cases(), internal.stands_above(int, int, int), internal.escalate(int), internal.escalations_of(int) from public;
grant execute on function internal.escalate(int), internal.escalations_of(int) to esoya_api;

set role esoya_api;
create function api.escalate() returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.escalate(200);
end $$;
comment on function api.escalate() is 'Агент: каже керівникам про прострочене, не більш як 200 за раз, і знімає те, що пішло далі; скільки сказано. ZN302 (ESOYA-7.1.5)';

create function api.escalations() returns table (case_id uuid, case_number text, office text, service text, leader text, ground text, level int, overdue_since date, days int, raised_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me constant int := internal.require_group('esoya_supervisor');
begin
  return query select e.* from internal.escalations_of(v_me) e order by e.level desc, e.overdue_since, e.case_id limit 200;
end $$;
comment on function api.escalations() is 'Прострочене, про яке сказано керівникові, що питає: overdue — минув строк, hand_over — пакет не пішов, confirm — суб’єкт не підтвердив отримання, fetch — готовий результат не прийшов до Центру; рівень 2 вгорі, не більш як 200. ZN302 (ESOYA-7.1.5)';

create function api.escalation_count() returns int
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me constant int := internal.require_group('esoya_supervisor');
begin
  return (select count(*)::int from internal.escalations_of(v_me));
end $$;
comment on function api.escalation_count() is 'Скільки прострочених справ чекають на керівника, що питає. ZN302 (ESOYA-7.1.5)';
revoke execute on function api.escalate(), api.escalations(), api.escalation_count() from public;
grant execute on function api.escalate() to esoya_machine;
grant execute on function api.escalations(), api.escalation_count() to esoya_supervisor;
