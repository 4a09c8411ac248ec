-- Registers by which the provider of officer1 has its latest cases, so that the officer's list is not empty.
create temporary table demo_handed on commit drop as
select f.case_id, f.status, f.registered_by, f.office_id, v.provider_id, e.happened_at,
       case when f.status = 'handed_over' then 1 else 2 end as run, row_number() over (partition by f.status = 'handed_over' order by e.happened_at desc, f.case_id) as n
from core.case_file f
join ref.service v using (service_id)
join access.account a on a.login_role = 'officer1'
join access.employee y on y.employee_id = a.employee_id and y.provider_id = v.provider_id
join access.access_order o on o.employee_id = y.employee_id and o.person_group = 'esoya_provider_officer' and o.office_id = f.office_id
join core.case_event e on e.case_id = f.case_id and e.verb = 'hand_over'
where f.status in ('handed_over', 'in_work') and f.closed_at is null;
delete from demo_handed where n > 4;

do $$
declare
  v_run record;
  v_id  int;
begin
  for v_run in select h.run, h.office_id, h.provider_id, min(h.happened_at) as opened_at, max(h.happened_at) as closed_at, min(h.registered_by) as registrar_id
               from demo_handed h group by h.run, h.office_id, h.provider_id order by h.run loop
    insert into core.transfer_register (office_id, provider_id, is_electronic, courier, opened_at, opened_by, closed_at, closed_by)
    values (v_run.office_id, v_run.provider_id, false, 'Петренко В. С.', v_run.opened_at, v_run.registrar_id, v_run.closed_at, v_run.registrar_id)
    returning transfer_register_id into v_id;
    update core.transfer_register t set register_number = concat_ws('-', '9', lpad(v_id::text, 8, '0'), internal.check_digit('9' || lpad(v_id::text, 8, '0')))
    where t.transfer_register_id = v_id;
    insert into core.transfer_item (transfer_register_id, case_id, position, added_at, added_by, is_waiting)
    select v_id, h.case_id, row_number() over (order by h.n), h.happened_at, v_run.registrar_id, false from demo_handed h
    where h.run = v_run.run and h.office_id = v_run.office_id and h.provider_id = v_run.provider_id;
  end loop;
end $$;
