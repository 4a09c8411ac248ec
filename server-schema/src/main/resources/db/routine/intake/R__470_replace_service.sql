-- ${build}
set role esoya_api;
create function api.replace_service(p_request_id uuid, p_case_id uuid, p_row_version int, p_reason text, p_intake jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'replace_service', concat_ws('|', p_case_id, p_row_version, p_reason, p_intake));
  v_now      constant timestamptz := internal.now_at();
  v_case     core.case_file;
  v_service  ref.service;
  v_card     ref.information_card;
  v_process  int;
  v_due      date;
  v_old      jsonb;
  v_note     text;
  v_problems text[];
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_note := internal.require_note(p_reason, false, 'reason');
  v_case := internal.lock_case(p_case_id, null, p_row_version);
  if v_now >= v_case.registered_at + make_interval(mins => internal.number_parameter('grace_minutes', 0)) or v_case.registered_on <> internal.today() then
    raise exception 'the first minutes are over' using errcode = 'ZN203', constraint = 'grace_over';
  end if;
  if v_case.status <> 'registered' then
    raise exception 'the case is on its way' using errcode = 'ZN204', constraint = 'case_on_its_way', detail = v_case.status;
  end if;
  if exists (select from archive.scan s where s.case_id = p_case_id and s.withdrawn_at is null) then
    raise exception 'scans of the wrong package are stored' using errcode = 'ZN205', constraint = 'scans_stored';
  end if;
  if exists (select from core.case_addition n where n.case_id = p_case_id and n.inventory_item_id is not null) then
    raise exception 'documents were added to the wrong package' using errcode = 'ZN230', constraint = 'documents_added';
  end if;
  if p_intake ->> 'service_id' ~ '^\d{1,9}$' then
    select * into v_service from ref.service s where s.service_id = (p_intake ->> 'service_id')::int and s.retired_on is null
      and (internal.my_services() is null or s.service_id = any (internal.my_services()));
  end if;
  if v_service.service_id is null then
    raise exception 'no such service' using errcode = 'ZN103', constraint = 'service_unknown', detail = 'service_id:unknown_code';
  end if;
  -- one service more or less is another request
  if internal.bundle_position(p_case_id) is not null or internal.bundle_in_force(v_service.service_id, v_case.registered_on) is not null then
    raise exception 'a package is registered as a whole' using errcode = 'ZN244', constraint = 'bundle_stays', detail = v_case.case_number;
  end if;
  v_card := internal.card_in_force(v_service.service_id, v_case.registered_on);
  if v_card.information_card_id is null then
    raise exception 'the service has no card in force' using errcode = 'ZN104', constraint = 'card_missing', detail = 'service_id:no_card';
  end if;
  v_problems := internal.intake_problems(p_intake, v_card.information_card_id);
  if cardinality(v_problems) > 0 then
    raise exception 'the intake breaks % rules', cardinality(v_problems)
      using errcode = 'ZN101', constraint = 'intake_invalid', detail = array_to_string(v_problems[1:50], ';');
  end if;
  select c.process_card_id into v_process from ref.process_card c where c.service_id = v_service.service_id and c.valid_from <= v_case.registered_on
  order by c.valid_from desc, c.version desc limit 1;
  v_due := case when v_service.is_immediate then v_case.registered_on
                else internal.due_after(v_case.received_at, v_card.time_limit_amount, v_card.time_limit_unit, v_case.office_id) end;
  v_old := internal.intake_of_case(p_case_id);
  perform internal.replace_case_content(v_case, p_intake, v_card, v_process, v_due);
  if v_process is not null and not v_service.is_immediate then
    perform internal.freeze_stages(p_case_id, v_process, internal.local_day(v_case.received_at), v_due);
  end if;
  insert into core.correction (case_id, corrected_at, corrected_by, kind, reason, changes)
  values (p_case_id, v_now, v_employee, 'wrong_service', v_note, internal.json_differences('', v_old, internal.intake_of_case(p_case_id)));
  insert into core.case_event (case_id, happened_at, employee_id, verb) values (p_case_id, v_now, v_employee, 'replace_service');
  return internal.end_request(p_request_id, jsonb_build_object('case_id', p_case_id, 'case_number', v_case.case_number, 'row_version', v_case.row_version + 1,
    'due_on', v_due, 'is_immediate', v_service.is_immediate));
end $$;
comment on function api.replace_service(uuid, uuid, int, text, jsonb) is 'У перші хвилини замінює помилкову послугу чи заявника, номер лишається, надруковане стає нечинним; ZN203 після цих хвилин, ZN204 для переданої, ZN205, якщо є скани, ZN230, якщо є донесені документи, ZN244 для пакета послуг (ESOYA-7.1.8)';
revoke execute on function api.replace_service(uuid, uuid, int, text, jsonb) from public;
grant execute on function api.replace_service(uuid, uuid, int, text, jsonb) to esoya_registrar;
