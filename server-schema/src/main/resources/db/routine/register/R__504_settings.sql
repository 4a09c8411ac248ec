-- ${build}
-- Settings without a programmer: each has its keeper and its form; secrets are never here (ESOYA-1.4).
set role esoya_api;
create function api.setting_list() returns table (code text, title text, value text, section text, allowed text, keeper text, may_set boolean,
    changed_at timestamp, changed_by text, reason text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_moderator', 'esoya_supervisor']);
  return query
  select p.code::text, p.title::text, p.value, p.section, p.allowed, p.keeper, 'esoya_' || p.keeper = any (internal.my_groups()),
         p.changed_at at time zone 'Europe/Kyiv', internal.short_name(e.surname, e.given_name, e.patronymic), p.reason
  from ref.parameter p left join access.employee e on e.employee_id = p.changed_by
  where p.keeper <> 'nobody' order by array_position(array['work', 'term', 'sign_in', 'guard', 'message', 'centre'], p.section), p.title;
end $$;
comment on function api.setting_list() is 'Параметри, які змінюють без програміста: значення, що дозволено, хто веде, хто, коли й чому змінив (ESOYA-1.4)';

create function api.set_parameter(p_request_id uuid, p_code text, p_value text, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_me     constant int := internal.require_one_of(array['esoya_technical_admin', 'esoya_moderator']);
  v_answer jsonb := internal.begin_request(p_request_id, 'set_parameter', concat_ws('|', p_code, p_value, p_reason));
  v_parameter ref.parameter;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_access_data(jsonb_strip_nulls(jsonb_build_object('reason', p_reason)), 'reason line 300 !');
  select * into v_parameter from ref.parameter p where p.code = p_code;
  if v_parameter.code is null or v_parameter.keeper = 'nobody' then
    raise exception 'no such setting' using errcode = 'ZN404', constraint = 'setting_not_visible';
  end if;
  if not 'esoya_' || v_parameter.keeper = any (internal.my_groups()) then
    raise exception 'the setting belongs to another keeper' using errcode = 'ZN302', constraint = 'right_required', detail = 'esoya_' || v_parameter.keeper;
  end if;
  if p_value is null or p_value !~ v_parameter.pattern then
    raise exception 'not a value for this setting' using errcode = 'ZN314', constraint = 'access_data_invalid', detail = 'value:format';
  end if;
  update ref.parameter p set value = p_value, reason = btrim(p_reason), changed_at = internal.now_at(), changed_by = v_me where p.code = p_code;
  perform internal.record_event('setting_changed', p_detail => jsonb_build_object('code', p_code));
  return internal.end_request(p_request_id, jsonb_build_object('code', p_code, 'value', p_value));
end $$;
comment on function api.set_parameter(uuid, text, text, text) is 'Змінює параметр із зазначенням підстави; чинний одразу, історія в журналі змін. ZN302, ZN314, ZN404 (ESOYA-1.4)';

set role esoya_owner;
create or replace function internal.parameter_history(p_code text) returns table (changed_at timestamp, changed_by text, old_value text, new_value text, reason text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select r.happened_at at time zone 'Europe/Kyiv', coalesce(internal.short_name(e.surname, e.given_name, e.patronymic), r.login_role::text), r.old_row ->> 'value', r.new_row ->> 'value', r.new_row ->> 'reason'
  from audit.row_change r left join access.account a using (login_role) left join access.employee e using (employee_id)
  where r.table_name = 'ref.parameter' and r.action = 'update' and r.new_row ->> 'code' = p_code and r.old_row ->> 'value' is distinct from r.new_row ->> 'value' order by r.row_change_id desc limit 200;
end $$;
comment on function internal.parameter_history(text) is 'Хто й коли змінював параметр';
grant execute on function internal.parameter_history(text) to esoya_api;
set role esoya_api;
create function api.setting_history(p_code text) returns table (changed_at timestamp, changed_by text, old_value text, new_value text, reason text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_one_of(array['esoya_technical_admin', 'esoya_moderator', 'esoya_supervisor']);
  return query select * from internal.parameter_history(p_code);
end $$;
comment on function api.setting_history(text) is 'Історія параметра: хто, коли, чому, що було і що стало; не більш як 200 (ESOYA-1.4)';
revoke execute on function api.setting_list(), api.set_parameter(uuid, text, text, text), api.setting_history(text) from public;
grant execute on function api.setting_list(), api.setting_history(text) to esoya_technical_admin, esoya_moderator, esoya_supervisor;
grant execute on function api.set_parameter(uuid, text, text, text) to esoya_technical_admin, esoya_moderator;
