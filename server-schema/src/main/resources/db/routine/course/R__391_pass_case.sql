-- ${build}
-- From one office to another, with a reason and a receipt (CSP-1.2e).
set role esoya_api;
create function api.pass_case(p_request_id uuid, p_case_id uuid, p_row_version int, p_pass jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_reason text;
  v_case   core.case_file;
  v_event  core.case_event;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'pass_case', concat_ws('|', p_case_id, p_row_version, p_pass));
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_course_data(p_pass, 'office_id int 1..2000000000 !', 'what one_of case|issue !', 'reason lines 300 !');
  v_reason := internal.require_note(p_pass ->> 'reason', true, 'reason');
  v_case := internal.lock_case(p_case_id, null, p_row_version);
  v_event := internal.advance_case(v_case, 'pass_' || (p_pass ->> 'what'), internal.my_employee(), null);
  perform internal.write_pass(v_case, v_event, p_pass ->> 'what', (p_pass ->> 'office_id')::int, v_reason);
  return internal.end_request(p_request_id, internal.mark_answer(v_event));
end $$;
comment on function api.pass_case(uuid, uuid, int, jsonb) is 'Передає справу чи лише видачу її результату іншому офісу: {office_id, what: case|issue, reason}; доки не прийнято, відміток ніхто не ставить; ZN101, ZN212, ZN215, ZN227, ZN224, ZN404, ZN409 (CSP-1.2e)';

create function api.accept_passed_case(p_request_id uuid, p_case_id uuid, p_row_version int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'accept_passed_case', concat_ws('|', p_case_id, p_row_version));
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.mark_answer(internal.accept_pass(internal.lock_seen_case(p_case_id, p_row_version))));
end $$;
comment on function api.accept_passed_case(uuid, uuid, int) is 'Приймає справу, передану власному офісу: хто й коли; ZN225, якщо нічого не передано, ZN404, ZN409 (CSP-1.2e)';
revoke execute on function api.pass_case(uuid, uuid, int, jsonb), api.accept_passed_case(uuid, uuid, int) from public;
grant execute on function api.pass_case(uuid, uuid, int, jsonb), api.accept_passed_case(uuid, uuid, int) to esoya_registrar;
