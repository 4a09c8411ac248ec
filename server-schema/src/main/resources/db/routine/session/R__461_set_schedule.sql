-- ${build}
-- Hours of reception give access, so they belong to the technical administrator. Nothing is overwritten: old rows end the day before.
set role esoya_owner;
create or replace function internal.schedule_problems(p_valid_from date, p_rows jsonb) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_problems text[] := array[]::text[];
begin
  if p_valid_from is null or p_valid_from < internal.today() then
    v_problems := v_problems || 'valid_from:past'::text;
  end if;
  if jsonb_typeof(p_rows) is distinct from 'array' or jsonb_array_length(p_rows) > 50 then
    return v_problems || 'rows:type'::text;
  end if;
  for v_at in 0 .. jsonb_array_length(p_rows) - 1 loop
    v_problems := v_problems || internal.field_problems('rows[' || v_at || ']', p_rows -> v_at, 'weekday int 1..7 !', 'opens_at hour !', 'closes_at hour !');
  end loop;
  if cardinality(v_problems) > 0 then
    return v_problems;
  end if;
  return v_problems || array(
    select 'rows[' || a.n - 1 || ']:hours'
    from jsonb_array_elements(p_rows) with ordinality a (v, n)
    where (a.v ->> 'opens_at')::time >= (a.v ->> 'closes_at')::time
       or exists (select from jsonb_array_elements(p_rows) with ordinality b (v, n)
                  where b.n < a.n and b.v ->> 'weekday' = a.v ->> 'weekday'
                    and (b.v ->> 'opens_at')::time < (a.v ->> 'closes_at')::time and (a.v ->> 'opens_at')::time < (b.v ->> 'closes_at')::time));
end $$;
comment on function internal.schedule_problems(date, jsonb) is 'Порушення в годинах прийому: минулий день, години навпаки або одні поверх інших';
revoke execute on function internal.schedule_problems(date, jsonb) from public;
grant execute on function internal.schedule_problems(date, jsonb) to esoya_api;

set role esoya_api;
create function api.set_reception_schedule(p_request_id uuid, p_office_id int, p_provider_id int, p_valid_from date, p_rows jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_technical_admin');
  v_answer   jsonb := internal.begin_request(p_request_id, 'set_reception_schedule', concat_ws('|', p_office_id, coalesce(p_provider_id, 0), p_valid_from, p_rows));
  v_problems text[];
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_problems := internal.schedule_problems(p_valid_from, p_rows);
  if not exists (select from ref.office o where o.office_id = p_office_id and o.closed_on is null) then
    v_problems := v_problems || 'office_id:unknown_code'::text;
  end if;
  if p_provider_id is not null and not exists (select from ref.provider p where p.provider_id = p_provider_id and p.retired_on is null) then
    v_problems := v_problems || 'provider_id:unknown_code'::text;
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'the schedule breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  -- days and hours are the composition's: they belong to a participant that stands in it for this office (6.3.4; KR146-2.1.2.2)
  if p_provider_id is not null and not exists (
      select from access.composition c where c.provider_id = p_provider_id and (c.office_id is null or c.office_id = p_office_id)
        and c.valid_from <= p_valid_from and (c.valid_until is null or c.valid_until >= p_valid_from)) then
    raise exception 'the participant does not stand in the composition of this office' using errcode = 'ZN316', constraint = 'not_in_composition', detail = 'provider_id:not_in_composition';
  end if;
  -- one at a time for an office: two administrators would otherwise both end the same rows and both add theirs
  perform internal.take_turn(1, p_office_id);
  -- what had not begun by then ends before its beginning: it never holds, and stays to be read
  update access.reception_schedule s set valid_until = p_valid_from - 1
  where s.office_id = p_office_id and s.provider_id is not distinct from p_provider_id and (s.valid_until is null or s.valid_until >= p_valid_from);
  insert into access.reception_schedule (office_id, provider_id, weekday, opens_at, closes_at, valid_from)
  select p_office_id, p_provider_id, (r ->> 'weekday')::int, (r ->> 'opens_at')::time, (r ->> 'closes_at')::time, p_valid_from
  from jsonb_array_elements(p_rows) r;
  perform internal.record_event('schedule_set', p_detail => jsonb_build_object('office_id', p_office_id, 'provider_id', p_provider_id, 'valid_from', p_valid_from,
                                                                               'rows', p_rows, 'set_by', v_employee));
  return internal.end_request(p_request_id, jsonb_build_object('office_id', p_office_id, 'valid_from', p_valid_from, 'amount', jsonb_array_length(p_rows)));
end $$;
comment on function api.set_reception_schedule(uuid, int, int, date, jsonb) is 'Задає дні й години прийому офісу або учасника в офісі від дня; попередні закінчуються; ZN101, ZN302, ZN316 для того, хто не у складі Центру в цьому офісі (ESOYA-6.3.4; KR146-2.1.2.2, 4.1)';

create function api.set_employee_schedule(p_request_id uuid, p_employee_id int, p_valid_from date, p_rows jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_technical_admin');
  v_answer   jsonb := internal.begin_request(p_request_id, 'set_employee_schedule', concat_ws('|', p_employee_id, p_valid_from, p_rows));
  v_problems text[];
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_problems := internal.schedule_problems(p_valid_from, p_rows);
  if not exists (select from access.employee e where e.employee_id = p_employee_id) then
    v_problems := v_problems || 'employee_id:unknown_code'::text;
  end if;
  if cardinality(v_problems) > 0 then
    raise exception 'the schedule breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  perform internal.take_turn(2, p_employee_id);
  update access.employee_schedule s set valid_until = p_valid_from - 1
  where s.employee_id = p_employee_id and (s.valid_until is null or s.valid_until >= p_valid_from);
  insert into access.employee_schedule (employee_id, weekday, opens_at, closes_at, valid_from, set_by)
  select p_employee_id, (r ->> 'weekday')::int, (r ->> 'opens_at')::time, (r ->> 'closes_at')::time, p_valid_from, v_employee
  from jsonb_array_elements(p_rows) r;
  perform internal.record_event('schedule_set', p_detail => jsonb_build_object('employee_id', p_employee_id, 'valid_from', p_valid_from, 'rows', p_rows, 'set_by', v_employee));
  return internal.end_request(p_request_id, jsonb_build_object('employee_id', p_employee_id, 'valid_from', p_valid_from, 'amount', jsonb_array_length(p_rows)));
end $$;
comment on function api.set_employee_schedule(uuid, int, date, jsonb) is 'Задає власні години посадової особи від дня, без рядків — знімає звуження; ZN101, ZN302 (ESOYA-5.2, 6.3.4)';
revoke execute on function api.set_reception_schedule(uuid, int, int, date, jsonb), api.set_employee_schedule(uuid, int, date, jsonb) from public;
grant execute on function api.set_reception_schedule(uuid, int, int, date, jsonb), api.set_employee_schedule(uuid, int, date, jsonb) to esoya_technical_admin;
