-- ${build}
set role esoya_api;
create function api.strike_addition(p_request_id uuid, p_case_addition_id bigint, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_event  core.case_event;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'strike_addition', concat_ws('|', p_case_addition_id, p_reason));
  if v_answer is not null then
    return v_answer;
  end if;
  v_event := internal.strike_addition(p_case_addition_id, internal.require_note(p_reason, true, 'reason'));
  return internal.end_request(p_request_id, jsonb_build_object('case_id', v_event.case_id, 'case_event_id', v_event.case_event_id));
end $$;
comment on function api.strike_addition(uuid, bigint, text) is 'Викреслює власну сьогоднішню примітку чи запис про звернення, з причиною; запис лишається; ZN101, ZN202, ZN209, ZN229, ZN224, ZN227, ZN404 (ESOYA-7.1.8)';
revoke execute on function api.strike_addition(uuid, bigint, text) from public;
grant execute on function api.strike_addition(uuid, bigint, text) to esoya_registrar;
