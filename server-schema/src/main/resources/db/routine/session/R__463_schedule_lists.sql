-- ${build}
set role esoya_api;
create view api.reception_schedule_list with (security_invoker = true) as
  select s.reception_schedule_id, s.office_id, s.provider_id, s.weekday, to_char(s.opens_at, 'HH24:MI') as opens_at, to_char(s.closes_at, 'HH24:MI') as closes_at,
         s.valid_from, s.valid_until
  from access.reception_schedule s;
comment on view api.reception_schedule_list is 'Дні й години прийому з історією; provider_id порожньо — власні години офісу (ESOYA-6.3.4)';

create view api.day_exception_list with (security_invoker = true) as
  select e.day_exception_id, e.office_id, e.day, to_char(e.opens_at, 'HH24:MI') as opens_at, to_char(e.closes_at, 'HH24:MI') as closes_at, e.reason::text as reason,
         e.set_at, e.withdrawn_at
  from access.day_exception e;
comment on view api.day_exception_list is 'Винятки днів прийому з історією; без годин — зачинено (ESOYA-5.2)';
grant select on api.reception_schedule_list, api.day_exception_list to esoya_staff;

create function api.employee_schedule_list(p_employee_id int) returns table (weekday int, opens_at text, closes_at text, valid_from date, valid_until date)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_technical_admin');
  return query select s.weekday, to_char(s.opens_at, 'HH24:MI'), to_char(s.closes_at, 'HH24:MI'), s.valid_from, s.valid_until
    from access.employee_schedule s where s.employee_id = p_employee_id order by s.valid_from desc, s.weekday, s.opens_at;
end $$;
comment on function api.employee_schedule_list(int) is 'Власні години посадової особи з історією (ESOYA-6.3.4)';
revoke execute on function api.employee_schedule_list(int) from public;
grant execute on function api.employee_schedule_list(int) to esoya_technical_admin;
