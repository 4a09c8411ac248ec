-- ${build}
-- What the provider does, marked by the centre: receipt of the package, and the result that came back.
set role esoya_owner;
create or replace function internal.take_receipt(p_case core.case_file, p jsonb) returns core.case_event
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_event core.case_event;
begin
  v_event := internal.advance_case(p_case, 'accept', internal.my_employee(), (p ->> 'received_at')::timestamp at time zone 'Europe/Kyiv');
  insert into core.case_receipt (case_event_id, case_id, receiver_name, receiver_position)
  values (v_event.case_event_id, p_case.case_id, btrim(p ->> 'name'), btrim(p ->> 'position'));
  return v_event;
end $$;
comment on function internal.take_receipt(core.case_file, jsonb) is 'Відмітка суб’єкта про отримання: коли насправді, хто, посада (постанова КМУ 588)';
revoke execute on function internal.take_receipt(core.case_file, jsonb) from public;
grant execute on function internal.take_receipt(core.case_file, jsonb) to esoya_api;

set role esoya_api;
create function api.record_receipt(p_request_id uuid, p_case_id uuid, p_row_version int, p_receipt jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'record_receipt', concat_ws('|', p_case_id, p_row_version, p_receipt));
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_course_data(p_receipt, 'received_at moment !', 'name line 150 !', 'position line 150 !');
  return internal.end_request(p_request_id, internal.mark_answer(internal.take_receipt(internal.lock_case(p_case_id, null, p_row_version), p_receipt)));
end $$;
comment on function api.record_receipt(uuid, uuid, int, jsonb) is 'Суб’єкт надання отримав справу: {received_at, name, position}; час насправді не раніше реєстрації й не в майбутньому; ZN101, ZN212, ZN404, ZN409 (ESOYA-7.1.6; постанова КМУ 588)';

create function api.record_transfer_receipt(p_request_id uuid, p_transfer_id int, p_receipt jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer   jsonb;
  v_transfer core.transfer_register;
  v_case     core.case_file;
  v_cases    int := 0;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'record_transfer_receipt', concat_ws('|', p_transfer_id, p_receipt));
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_course_data(p_receipt, 'received_at moment !', 'name line 150 !', 'position line 150 !');
  v_transfer := internal.visible_transfer(p_transfer_id, false);
  for v_case in select f.* from core.transfer_item i join core.case_file f using (case_id)
                where i.transfer_register_id = p_transfer_id and i.removed_at is null and v_transfer.closed_at is not null and f.status = 'handed_over'
                  -- what came back and went again has gone with another register
                  and not exists (select from core.transfer_item later where later.case_id = i.case_id and later.removed_at is null and later.transfer_register_id > p_transfer_id)
                order by f.case_id for no key update of f loop
    perform internal.take_receipt(v_case, p_receipt);
    v_cases := v_cases + 1;
  end loop;
  if v_cases = 0 then
    raise exception 'nothing of the register waits for receipt' using errcode = 'ZN216', constraint = 'transfer_empty', detail = v_transfer.register_number;
  end if;
  return internal.end_request(p_request_id, jsonb_build_object('transfer_register_id', p_transfer_id, 'cases', v_cases));
end $$;
comment on function api.record_transfer_receipt(uuid, int, jsonb) is 'Суб’єкт надання отримав увесь реєстр: відмітка в кожній справі, яка ще чекає на неї; ZN216, якщо таких немає (ESOYA-7.1.6)';

create function api.receive_result(p_request_id uuid, p_case_id uuid, p_row_version int, p_result jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer jsonb;
  v_case   core.case_file;
  v_event  core.case_event;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'receive_result', concat_ws('|', p_case_id, p_row_version, p_result));
  if v_answer is not null then
    return v_answer;
  end if;
  v_case := internal.lock_case(p_case_id, null, p_row_version);
  v_event := internal.advance_case(v_case, 'receive_result', internal.my_employee(), null);
  perform internal.write_result(v_case, v_event, p_result);
  perform internal.make_notice(p_case_id, v_event.case_event_id, case when p_result ->> 'result_kind' = 'refusal' then 'refusal_ready' else 'result_ready' end);
  return internal.end_request(p_request_id, internal.mark_answer(v_event));
end $$;
comment on function api.receive_result(uuid, uuid, int, jsonb) is 'Результат у Центрі: {result_kind, number, dated_on, sheets, refusal_ground_id або legal_ground для відмови}; повідомлення заявникові — у тій самій транзакції; ZN101, ZN212, ZN404, ZN409 (ESOYA-3.3, 7.1.6b)';
revoke execute on function api.record_receipt(uuid, uuid, int, jsonb), api.record_transfer_receipt(uuid, int, jsonb), api.receive_result(uuid, uuid, int, jsonb) from public;
grant execute on function api.record_receipt(uuid, uuid, int, jsonb), api.record_transfer_receipt(uuid, int, jsonb), api.receive_result(uuid, uuid, int, jsonb) to esoya_registrar;
