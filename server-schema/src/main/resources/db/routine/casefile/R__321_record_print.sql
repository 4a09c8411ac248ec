-- ${build}
set role esoya_api;
create function api.record_print(p_request_id uuid, p_case_id uuid, p_paper_kinds text[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'record_print', concat_ws('|', p_case_id, array_to_string(p_paper_kinds, ',')));
  v_paper    text;
  v_kind     text;
  v_which    int;
  v_number   int;
  v_before   archive.printed_paper;
  v_now      constant timestamptz := internal.now_at();
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.visible_case(p_case_id);
  perform internal.lock_row(p_case_id);
  v_answer := '{}';
  foreach v_paper in array p_paper_kinds loop
    -- of several supplementary inventories the paper names its own: supplement-2
    v_kind := regexp_replace(v_paper, '-\d{1,6}$', '');
    v_which := nullif(substr(v_paper, length(v_kind) + 2), '')::int;
    if not internal.is_code('paper_kind', v_kind) or v_kind in ('archive_transfer_note', 'reminder_letter', 'envelope') or (v_kind = 'supplement') <> (v_which is not null)
       or v_which is not null and not exists (select from core.case_addition n where n.case_id = p_case_id and n.supplement_number = v_which) then
      raise exception 'no such paper' using errcode = 'ZN401', constraint = 'paper_unknown';
    end if;
    -- the slip accompanies a case through its stages; what is given at once has none (7.1.3)
    if v_kind = 'routing_slip' and exists (select from core.case_file f join ref.service s using (service_id) where f.case_id = p_case_id and s.is_immediate) then
      raise exception 'a service given at once has no routing slip' using errcode = 'ZN106', constraint = 'slip_not_needed';
    end if;
    if v_kind = 'application' and exists (select from core.case_file f join ref.service s using (service_id) where f.case_id = p_case_id and s.is_without_application) then
      raise exception 'the service is given without an application' using errcode = 'ZN245', constraint = 'application_not_needed';
    end if;
    select * into v_before from archive.printed_paper x where x.case_id = p_case_id and x.paper_kind = v_kind and x.supplement_number is not distinct from v_which
    order by x.print_number desc limit 1;
    insert into archive.printed_paper (case_id, paper_kind, supplement_number, print_number, printed_at, printed_by)
    values (p_case_id, v_kind, v_which, coalesce(v_before.print_number, 0) + 1, v_now, v_employee)
    returning print_number into v_number;
    -- what was printed before the service was replaced is void: the first print after it says instead of which
    v_answer := v_answer || jsonb_build_object(v_paper, jsonb_strip_nulls(jsonb_build_object('number', v_number,
      'instead_of', case when v_before.voided_at is not null then to_char(v_before.printed_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS') end)));
    insert into core.case_event (case_id, happened_at, employee_id, verb, subject, amount) values (p_case_id, v_now, v_employee, 'print', v_kind, v_number);
  end loop;
  perform internal.record_event('papers_printed', p_case_id, p_detail => jsonb_build_object('papers', p_paper_kinds));
  return internal.end_request(p_request_id, v_answer);
end $$;
comment on function api.record_print(uuid, uuid, text[]) is 'Записує друк паперів і дає порядковий номер друку: number 1 — перший, далі повторний; instead_of — коли надруковано нечинний папір, замість якого цей; додатковий опис називають разом із номером: supplement-2; ZN106 для послуги, яку надають одразу, ZN245 для заяви на послугу, яку надають без неї (ESOYA-7.1.3, CSP-1.2g)';
revoke execute on function api.record_print(uuid, uuid, text[]) from public;
grant execute on function api.record_print(uuid, uuid, text[]) to esoya_registrar;
