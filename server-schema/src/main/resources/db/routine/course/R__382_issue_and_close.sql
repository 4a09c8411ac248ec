-- ${build}
set role esoya_owner;
create or replace function internal.close_case(p_case core.case_file) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_event core.case_event;
begin
  v_event := internal.advance_case(p_case, 'close', internal.my_employee(), null);
  -- 7.1.7: the routing slip or the letter of transfer is in the archive; excepted by name: given at once, withdrawn, erroneous
  if p_case.status not in ('withdrawn', 'annulled') and not (select s.is_immediate from ref.service s where s.service_id = p_case.service_id)
     and not exists (select from archive.scan s where s.case_id = p_case.case_id and s.kind in ('routing_slip', 'archive_transfer_note') and s.withdrawn_at is null) then
    raise exception 'the routing slip is not scanned' using errcode = 'ZN218', constraint = 'slip_not_scanned', detail = p_case.case_number;
  end if;
  perform internal.archive_case(p_case.case_id);
  return v_event;
end $$;
comment on function internal.close_case(core.case_file) is 'Закриває справу й передає її до архіву; ZN218 без скану листа про проходження чи листа про передачу (ESOYA-7.1.7)';
revoke execute on function internal.close_case(core.case_file) from public;
grant execute on function internal.close_case(core.case_file) to esoya_api;

set role esoya_api;
create function api.issue_result(p_request_id uuid, p_case_id uuid, p_row_version int, p_issue jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_case   core.case_file;
  v_event  core.case_event;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'issue_result', concat_ws('|', p_case_id, p_row_version, p_issue));
  if v_answer is not null then
    return v_answer;
  end if;
  v_case := internal.lock_case(p_case_id, null, p_row_version);
  -- straight from registration only what is given at once, by its own verb
  if v_case.status = 'registered' then
    raise exception 'no result to issue' using errcode = 'ZN212', constraint = 'transition_not_allowed', detail = v_case.status || ':issue';
  end if;
  v_event := internal.advance_case(v_case, 'issue', internal.my_employee(), null);
  perform internal.write_issue(v_case, v_event, p_issue);
  return internal.end_request(p_request_id, internal.mark_answer(v_event));
end $$;
comment on function api.issue_result(uuid, uuid, int, jsonb) is 'Видано: {delivery_way, recipient: applicant|representative|sent, recipient_name, document_kind, document_number, tracking_number, returned_originals}; ZN101, ZN212, ZN217, ZN404, ZN409 (ESOYA-7.1.6c)';

create function api.give_at_once(p_request_id uuid, p_case_id uuid, p_row_version int, p_result jsonb, p_issue jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_case   core.case_file;
  v_event  core.case_event;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'give_at_once', concat_ws('|', p_case_id, p_row_version, p_result, p_issue));
  if v_answer is not null then
    return v_answer;
  end if;
  v_case := internal.lock_case(p_case_id, null, p_row_version);
  if not exists (select from ref.service s where s.service_id = v_case.service_id and s.is_immediate) then
    raise exception 'the service is not given at once' using errcode = 'ZN219', constraint = 'not_at_once', detail = v_case.case_number;
  end if;
  v_event := internal.advance_case(v_case, 'issue', internal.my_employee(), null);
  perform internal.write_result(v_case, v_event, p_result);
  perform internal.write_issue(v_case, v_event, p_issue);
  select f.* into v_case from core.case_file f where f.case_id = p_case_id;
  return internal.end_request(p_request_id, internal.mark_answer(internal.close_case(v_case)));
end $$;
comment on function api.give_at_once(uuid, uuid, int, jsonb, jsonb) is 'Послуга, яку надають одразу: результат, видача й закриття одним кроком, без листа про проходження; ZN219 для інших (ESOYA-7.1.3)';

create function api.close_case(p_request_id uuid, p_case_id uuid, p_row_version int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'close_case', concat_ws('|', p_case_id, p_row_version));
  if v_answer is not null then
    return v_answer;
  end if;
  return internal.end_request(p_request_id, internal.mark_answer(internal.close_case(internal.lock_case(p_case_id, null, p_row_version))));
end $$;
comment on function api.close_case(uuid, uuid, int) is 'Закриває справу: лише з відсканованим листом про проходження або листом про передачу; закриття саме передає справу до архіву; ZN212, ZN218, ZN404, ZN409 (ESOYA-7.1.7)';
revoke execute on function api.issue_result(uuid, uuid, int, jsonb), api.give_at_once(uuid, uuid, int, jsonb, jsonb), api.close_case(uuid, uuid, int) from public;
grant execute on function api.issue_result(uuid, uuid, int, jsonb), api.give_at_once(uuid, uuid, int, jsonb, jsonb), api.close_case(uuid, uuid, int) to esoya_registrar;
