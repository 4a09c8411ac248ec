-- ${build}
-- «Колега захворіла»: the waiting cases of one registrar are led by another of the same office, each with its record (ESOYA-7.1.5).
set role esoya_owner;
create or replace function internal.registrars_of(p_office_id int) returns table (employee_id int, short_name text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  return query
  select e.employee_id, internal.short_name(e.surname, e.given_name, e.patronymic)
  from access.employee e
  where exists (select from internal.orders_in_force(e.employee_id) o where o.person_group = 'esoya_registrar' and (o.is_all_offices or o.office_id = p_office_id));
end $$;
comment on function internal.registrars_of(int) is 'Хто сьогодні є реєстратором офісу за чинним розпорядженням';

create or replace function internal.take_over(p_office_id int, p_from int, p_to int, p_case_id uuid, p_reason text) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case  core.case_file;
  v_event bigint;
  v_cases int := 0;
begin
  -- in the order of their keys, so that two who take over at once wait for each other and not in a circle
  for v_case in
    select f.* from core.case_file f
    where coalesce(f.held_office_id, f.office_id) = p_office_id and coalesce(f.responsible_id, f.registered_by) = p_from and f.closed_at is null and f.disposal_act_id is null
      and (p_case_id is null or f.case_id = p_case_id) and (internal.my_services() is null or f.service_id = any (internal.my_services()))
      and not exists (select from core.case_pass p where p.case_id = f.case_id and p.is_waiting)
    order by f.case_id for no key update
  loop
    insert into core.case_event (case_id, happened_at, employee_id, verb) values (v_case.case_id, internal.now_at(), internal.my_employee(), 'take_over') returning case_event_id into v_event;
    insert into core.case_take_over (case_event_id, case_id, from_employee_id, to_employee_id, reason) values (v_event, v_case.case_id, p_from, p_to, p_reason);
    update core.case_file f set responsible_id = nullif(p_to, f.registered_by) where f.case_id = v_case.case_id;
    v_cases := v_cases + 1;
  end loop;
  if v_cases = 0 then
    raise exception 'nothing to take over' using errcode = 'ZN228', constraint = 'nothing_to_take_over';
  end if;
  return v_cases;
end $$;
comment on function internal.take_over(int, int, int, uuid, text) is 'Незакриті справи офісу від однієї особи до іншої, кожна зі своїм записом; ZN228, якщо таких немає';

create or replace function internal.take_over_words(p_case_event_id bigint) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select internal.short_name(f.surname, f.given_name, f.patronymic) || ' → ' || internal.short_name(t.surname, t.given_name, t.patronymic) || ': ' || o.reason
          from core.case_take_over o join access.employee f on f.employee_id = o.from_employee_id join access.employee t on t.employee_id = o.to_employee_id
          where o.case_event_id = p_case_event_id);
end $$;
comment on function internal.take_over_words(bigint) is 'Хто кого замінив і чому, для проходження';
revoke execute on function internal.registrars_of(int), internal.take_over(int, int, int, uuid, text), internal.take_over_words(bigint) from public;
grant execute on function internal.registrars_of(int), internal.take_over(int, int, int, uuid, text) to esoya_api;
