-- ${build}
-- The people who may be given access at all (ESOYA-1.2, 6.3).
set role esoya_api;
create function api.add_employee(p_request_id uuid, p_employee jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'add_employee', p_employee::text);
  v_new    access.employee;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_employee_data(p_employee);
  v_new := jsonb_populate_record(null::access.employee, jsonb_strip_nulls(p_employee));
  insert into access.employee (surname, given_name, patronymic, is_without_patronymic, department_id, provider_id, office_id, position, phone, email, supervisor_id)
  values (v_new.surname, v_new.given_name, v_new.patronymic, coalesce(v_new.is_without_patronymic, false), v_new.department_id, v_new.provider_id, v_new.office_id,
          v_new.position, v_new.phone, v_new.email, v_new.supervisor_id)
  returning employee_id into v_new.employee_id;
  return internal.end_request(p_request_id, jsonb_build_object('employee_id', v_new.employee_id));
end $$;
comment on function api.add_employee(uuid, jsonb) is 'Додає посадову особу з усіма обов’язковими відомостями: ПІБ, район і адреса робочого місця, підрозділ і посада, телефон, пошта, керівник. ZN314 (ESOYA-6.3)';

create function api.correct_employee(p_request_id uuid, p_employee_id int, p_row_version int, p_employee jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'correct_employee', concat_ws('|', p_employee_id, p_row_version, p_employee));
  v_new    access.employee;
  v_now    int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select e.row_version into v_now from access.employee e where e.employee_id = p_employee_id for no key update;
  if v_now is null then
    raise exception 'no such employee' using errcode = 'ZN404', constraint = 'employee_not_visible';
  end if;
  if v_now <> p_row_version then
    raise exception 'the employee was changed by someone else' using errcode = 'ZN409', constraint = 'employee_changed';
  end if;
  perform internal.require_employee_data(p_employee);
  v_new := jsonb_populate_record(null::access.employee, jsonb_strip_nulls(p_employee));
  update access.employee e set (surname, given_name, patronymic, is_without_patronymic, department_id, provider_id, office_id, position, phone, email, supervisor_id, row_version)
    = (v_new.surname, v_new.given_name, v_new.patronymic, coalesce(v_new.is_without_patronymic, false), v_new.department_id, v_new.provider_id, v_new.office_id,
       v_new.position, v_new.phone, v_new.email, v_new.supervisor_id, e.row_version + 1)
  where e.employee_id = p_employee_id;
  perform internal.settle_logins_of(p_employee_id);
  return internal.end_request(p_request_id, jsonb_build_object('employee_id', p_employee_id, 'row_version', v_now + 1));
end $$;
comment on function api.correct_employee(uuid, int, int, jsonb) is 'Змінює відомості посадової особи; ZN314, ZN404, ZN409, якщо їх змінив інший (ESOYA-6.3)';

create function api.record_training(p_request_id uuid, p_employee_id int, p_training jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_group('esoya_technical_admin');
  v_answer jsonb := internal.begin_request(p_request_id, 'record_training', concat_ws('|', p_employee_id, p_training));
  v_id     int;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(p_training, 'title line 500 !', 'passed_on past !', 'valid_until date', 'document line 200 !');
  insert into access.training (employee_id, title, passed_on, valid_until, document, recorded_by)
  select e.employee_id, p_training ->> 'title', (p_training ->> 'passed_on')::date, (p_training ->> 'valid_until')::date, p_training ->> 'document', v_me
  from access.employee e where e.employee_id = p_employee_id returning training_id into v_id;
  if v_id is null then
    raise exception 'no such employee' using errcode = 'ZN404', constraint = 'employee_not_visible';
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('training_id', v_id));
end $$;
comment on function api.record_training(uuid, int, jsonb) is 'Записує навчання посадової особи; за параметром training_required без нього не входять. ZN314, ZN404 (ESOYA-6.3)';

set role esoya_owner;
create or replace function internal.require_employee_data(p_employee jsonb) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[];
begin
  perform internal.require_access_data(p_employee, 'surname name 100 !', 'given_name name 100 !', 'patronymic name 100', 'is_without_patronymic boolean',
    'department_id int 1..2000000000', 'provider_id int 1..2000000000', 'office_id int 1..2000000000 !', 'position line 200 !', 'phone phone !', 'email email !',
    'supervisor_id int 1..2000000000');
  v_problems := array_remove(array[
    case when coalesce(p_employee ->> 'patronymic', '') = '' and not coalesce((p_employee ->> 'is_without_patronymic')::boolean, false) then 'patronymic:required' end,
    case when num_nonnulls(p_employee ->> 'department_id', p_employee ->> 'provider_id') <> 1 then 'department_id:required' end,
    -- the address of the workplace is that of the office; an office without a district does not tell where it is (6.3.2)
    case when not exists (select from ref.office o where o.office_id = (p_employee ->> 'office_id')::int and o.district_id is not null and o.closed_on is null) then 'office_id:unknown_code' end,
    case when p_employee ->> 'phone' !~ '^\+380' then 'phone:format' end,
    -- only the first of the house has nobody above
    case when p_employee ->> 'supervisor_id' is null and exists (select from access.employee e where e.supervisor_id is null) then 'supervisor_id:required' end], null);
  if cardinality(v_problems) > 0 then
    raise exception 'the data break % rules', cardinality(v_problems)
      using errcode = 'ZN314', constraint = 'access_data_invalid', detail = array_to_string(v_problems, ';');
  end if;
end $$;
comment on function internal.require_employee_data(jsonb) is 'Обов’язкові відомості посадової особи 6.3.1–6.3.6, інакше ZN314 (ESOYA-6.3)';
grant execute on function internal.require_employee_data(jsonb) to esoya_api;

set role esoya_api;
revoke execute on function api.add_employee(uuid, jsonb), api.correct_employee(uuid, int, int, jsonb), api.record_training(uuid, int, jsonb) from public;
grant execute on function api.add_employee(uuid, jsonb), api.correct_employee(uuid, int, int, jsonb), api.record_training(uuid, int, jsonb) to esoya_technical_admin;
