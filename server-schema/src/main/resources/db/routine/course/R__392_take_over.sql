-- ${build}
set role esoya_api;
create function api.take_over_cases(p_request_id uuid, p_office_id int, p_take_over jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_one_of(array['esoya_registrar', 'esoya_supervisor']);
  v_answer jsonb := internal.begin_request(p_request_id, 'take_over_cases', concat_ws('|', p_office_id, p_take_over));
  v_to     int;
  v_reason text;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_course_data(p_take_over, 'from_employee_id int 1..2000000000 !', 'to_employee_id int 1..2000000000', 'case_id uuid', 'reason lines 300 !');
  v_reason := internal.require_note(p_take_over ->> 'reason', true, 'reason');
  v_to := coalesce((p_take_over ->> 'to_employee_id')::int, v_me);
  -- a registrar takes upon themselves, a supervisor decides for others
  if not (p_office_id = any (internal.my_offices_as('esoya_supervisor')) or v_to = v_me and p_office_id = any (internal.my_offices_as('esoya_registrar'))) then
    raise exception 'only for oneself, in the own office' using errcode = 'ZN302', constraint = 'right_required', detail = 'esoya_supervisor';
  end if;
  if v_to = (p_take_over ->> 'from_employee_id')::int or not exists (select from internal.registrars_of(p_office_id) r where r.employee_id = v_to) then
    raise exception 'nobody who could lead them' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'to_employee_id:unknown_code';
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('cases',
    internal.take_over(p_office_id, (p_take_over ->> 'from_employee_id')::int, v_to, (p_take_over ->> 'case_id')::uuid, v_reason)));
end $$;
comment on function api.take_over_cases(uuid, int, jsonb) is 'Бере на себе (керівник — доручає) незакриті справи колеги того ж офісу, одну чи всі: {from_employee_id, to_employee_id, case_id, reason} — {cases}; повертають так само; ZN101, ZN228, ZN302 (ESOYA-7.1.5)';

create function api.colleagues(p_office_id int) returns table (employee_id int, short_name text, waiting int, may_lead boolean)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform internal.require_one_of(array['esoya_registrar', 'esoya_supervisor']);
  return query
  with led as (select coalesce(f.responsible_id, f.registered_by) as who, count(*)::int as cases from core.case_file f
               where coalesce(f.held_office_id, f.office_id) = p_office_id and p_office_id = any (internal.my_offices()) and f.closed_at is null group by 1),
       may as (select r.employee_id from internal.registrars_of(p_office_id) r where p_office_id = any (internal.my_offices()))
  select e.employee_id, internal.short_name(e.surname, e.given_name, e.patronymic), coalesce(l.cases, 0), m.employee_id is not null
  from access.employee e left join led l on l.who = e.employee_id left join may m on m.employee_id = e.employee_id
  where l.who is not null or m.employee_id is not null
  order by 2, 1 limit 200;
end $$;
comment on function api.colleagues(int) is 'Хто веде незакриті справи офісу й скільки, хто може їх вести (ESOYA-7.1.5)';
revoke execute on function api.take_over_cases(uuid, int, jsonb), api.colleagues(int) from public;
grant execute on function api.take_over_cases(uuid, int, jsonb), api.colleagues(int) to esoya_registrar, esoya_supervisor;
