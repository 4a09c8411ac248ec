-- ${build}
set role esoya_api;
create function api.record_visits(p_request_id uuid, p_service_id int, p_kind text, p_day date, p_amount int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_provider_user');
  v_answer   jsonb := internal.begin_request(p_request_id, 'record_visits', concat_ws('|', p_service_id, p_kind, p_day, p_amount));
  v_provider constant int := (select e.provider_id from access.employee e where e.employee_id = v_employee);
begin
  if v_answer is not null then
    return v_answer;
  end if;
  if p_day is distinct from internal.today() then
    raise exception 'visits are entered on their day' using errcode = 'ZN207', constraint = 'visit_day_over';
  end if;
  if not exists (select from ref.service s where s.service_id = p_service_id and s.provider_id = v_provider and s.retired_on is null) then
    raise exception 'no such service of this provider' using errcode = 'ZN103', constraint = 'service_unknown', detail = 'service_id:unknown_code';
  end if;
  if p_kind is null or not internal.is_code('visit_kind', p_kind) or p_amount is null or p_amount not between 0 and 1000 then
    raise exception 'the visits break a rule' using errcode = 'ZN101', constraint = 'intake_invalid',
      detail = case when p_amount between 0 and 1000 then 'kind:unknown_code' else 'amount:range' end;
  end if;
  -- the number of the day so far: entered again, it repairs itself, and the audit keeps both
  insert into core.visit (office_id, provider_id, employee_id, service_id, kind, visited_on, amount, recorded_at)
  values (internal.my_office(), v_provider, v_employee, p_service_id, p_kind, p_day, p_amount, internal.now_at())
  on conflict (employee_id, visited_on, office_id, service_id, kind) do update set amount = excluded.amount, recorded_at = excluded.recorded_at;
  return internal.end_request(p_request_id, jsonb_build_object('service_id', p_service_id, 'kind', p_kind, 'day', p_day, 'amount', p_amount));
end $$;
comment on function api.record_visits(uuid, int, text, date, int) is 'Вносить, скільки за сьогодні було відвідувань одного виду за послугою свого суб’єкта; ZN207 за інший день, ZN103, ZN101, ZN307 (ESOYA-7.2)';

create function api.visits_today() returns table (service_id int, service text, kind text, amount int, recorded_at timestamp)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_provider_user');
begin
  return query select v.service_id, s.title::text, v.kind::text, v.amount, v.recorded_at at time zone 'Europe/Kyiv'
    from core.visit v join ref.service s using (service_id)
    where v.employee_id = v_employee and v.visited_on = internal.today() order by s.title, v.kind;
end $$;
comment on function api.visits_today() is 'Що користувач уже вніс за сьогодні і коли востаннє (ESOYA-7.2)';

create function api.visit_services() returns table (service_id int, title text, local_code text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_provider_user');
begin
  return query select s.service_id, s.title::text, s.local_code
    from ref.service s join access.employee e using (provider_id)
    where e.employee_id = v_employee and s.retired_on is null order by s.title collate "uk-x-icu";
end $$;
comment on function api.visit_services() is 'Послуги свого суб’єкта, за якими користувач вносить відвідування (ESOYA-7.2)';
revoke execute on function api.record_visits(uuid, int, text, date, int), api.visits_today(), api.visit_services() from public;
grant execute on function api.record_visits(uuid, int, text, date, int), api.visits_today(), api.visit_services() to esoya_provider_user;
