-- ${build}
-- Details of a mark, written by the owner beside the event.
set role esoya_owner;
create or replace function internal.result_row(p_case core.case_file, p_event core.case_event, p jsonb) returns core.case_result
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_ground  ref.card_refusal_ground;
  v_refusal constant boolean := p ->> 'result_kind' = 'refusal';
  v_row     core.case_result;
begin
  perform internal.require_course_data(p, 'result_kind code result_kind !', 'number line 50', 'dated_on past !', 'sheets int 0..5000', 'refusal_ground_id int 1..2000000000', 'legal_ground line 500');
  select g.* into v_ground from ref.card_refusal_ground g
  where g.card_refusal_ground_id = (p ->> 'refusal_ground_id')::int and g.information_card_id = p_case.information_card_id;
  if p ->> 'refusal_ground_id' is not null and v_ground.card_refusal_ground_id is null then
    raise exception 'the card names no such ground' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'refusal_ground_id:unknown_code';
  end if;
  -- a refusal without its ground in law is no result (1.2g; закон про адміністративні послуги)
  if v_refusal and v_ground.card_refusal_ground_id is null and length(btrim(coalesce(p ->> 'legal_ground', ''))) < 3 then
    raise exception 'a refusal needs its ground' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'legal_ground:required';
  end if;
  v_row.case_event_id := p_event.case_event_id;
  v_row.case_id := p_case.case_id;
  v_row.result_kind := p ->> 'result_kind';
  v_row.number := nullif(btrim(p ->> 'number'), '');
  v_row.dated_on := (p ->> 'dated_on')::date;
  v_row.refusal_title := case when v_refusal then v_ground.title end;
  v_row.legal_ground := case when v_refusal then coalesce(v_ground.legal_ground, btrim(p ->> 'legal_ground')) end;
  v_row.sheets := coalesce((p ->> 'sheets')::int, 0);
  return v_row;
end $$;
comment on function internal.result_row(core.case_file, core.case_event, jsonb) is 'Результат за правилами: вид, номер, дата; відмова — лише з підставою за законом; ZN101 (ESOYA-3.3c)';

create or replace function internal.write_result(p_case core.case_file, p_event core.case_event, p jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  insert into core.case_result (case_event_id, case_id, result_kind, number, dated_on, refusal_title, legal_ground, sheets)
  select r.case_event_id, r.case_id, r.result_kind, r.number, r.dated_on, r.refusal_title, r.legal_ground, r.sheets from internal.result_row(p_case, p_event, p) r;
end $$;
comment on function internal.write_result(core.case_file, core.case_event, jsonb) is 'Записує результат: вид, номер, дата; відмова — лише з підставою за законом (ESOYA-3.3c)';

create or replace function internal.write_issue(p_case core.case_file, p_event core.case_event, p jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_course_data(p, 'delivery_way code delivery_way !', 'recipient one_of applicant|representative|sent !', 'recipient_name line 200',
    'document_kind code identity_document_kind', 'document_number line 30', 'tracking_number line 30', 'returned_originals int 0..1000');
  if p ->> 'recipient' <> 'sent' and (coalesce(btrim(p ->> 'recipient_name'), '') = '' or p ->> 'document_kind' is null or coalesce(btrim(p ->> 'document_number'), '') = '') then
    raise exception 'who takes the result shows a document' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'document_number:required';
  end if;
  if p ->> 'delivery_way' = 'post' and coalesce(btrim(p ->> 'tracking_number'), '') = '' then
    raise exception 'a parcel has a number' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'tracking_number:required';
  end if;
  if (p ->> 'delivery_way' in ('post', 'electronic')) <> (p ->> 'recipient' = 'sent') then
    raise exception 'sent or taken' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'recipient:unknown_code';
  end if;
  -- whose authority is over takes nothing (CSP-1.2d)
  if p ->> 'recipient' = 'representative' and exists (select from core.case_representative r where r.case_id = p_case.case_id and r.authority_until < internal.today()) then
    raise exception 'the authority is over' using errcode = 'ZN217', constraint = 'authority_over';
  end if;
  insert into core.case_issue (case_event_id, case_id, delivery_way, recipient, recipient_name, document_kind, document_number, tracking_number, returned_originals)
  select p_event.case_event_id, p_case.case_id, p ->> 'delivery_way', p ->> 'recipient', case when not sent then btrim(p ->> 'recipient_name') end,
         case when not sent then p ->> 'document_kind' end, case when not sent then btrim(p ->> 'document_number') end, nullif(btrim(p ->> 'tracking_number'), ''),
         coalesce((p ->> 'returned_originals')::int, 0)
  from (select p ->> 'recipient' = 'sent' as sent) x;
end $$;
comment on function internal.write_issue(core.case_file, core.case_event, jsonb) is 'Записує видачу: кому, за яким документом, або номер відправлення; ZN217, якщо повноваження представника скінчилися (ESOYA-7.1.6c)';

revoke execute on function internal.result_row(core.case_file, core.case_event, jsonb), internal.write_result(core.case_file, core.case_event, jsonb), internal.write_issue(core.case_file, core.case_event, jsonb) from public;
grant execute on function internal.write_result(core.case_file, core.case_event, jsonb), internal.write_issue(core.case_file, core.case_event, jsonb) to esoya_api;
