-- ${build}
-- Details of a mark, written by the owner beside the event.
set role esoya_owner;
create or replace function internal.write_result(p_case core.case_file, p_event core.case_event, p jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_ground  ref.card_refusal_ground;
  v_refusal constant boolean := p ->> 'result_kind' = 'refusal';
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
  insert into core.case_result (case_event_id, case_id, result_kind, number, dated_on, refusal_title, legal_ground, sheets)
  values (p_event.case_event_id, p_case.case_id, p ->> 'result_kind', nullif(btrim(p ->> 'number'), ''), (p ->> 'dated_on')::date,
          case when v_refusal then v_ground.title end, case when v_refusal then coalesce(v_ground.legal_ground, btrim(p ->> 'legal_ground')) end, coalesce((p ->> 'sheets')::int, 0));
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

create or replace function internal.archive_case(p_case_id uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_case     core.case_file;
  v_manifest text;
begin
  select f.* into v_case from core.case_file f where f.case_id = p_case_id;
  -- one line a file, in an order that never changes: whoever holds the files can make the same text
  v_manifest := concat_ws(E'\n', 'case ' || v_case.case_number, 'service ' || v_case.service_id, 'registered ' || v_case.registered_on,
    (select string_agg(concat_ws(' ', 'scan', s.kind, s.page_count, encode(s.sha256, 'hex')), E'\n' order by s.stored_at, s.scan_id)
     from archive.scan s where s.case_id = p_case_id and s.withdrawn_at is null),
    (select string_agg(concat_ws(' ', 'mark', e.case_event_id, e.verb, e.status_to), E'\n' order by e.case_event_id)
     from core.case_event e where e.case_id = p_case_id and e.status_to is not null));
  insert into archive.archived_case (case_id, archived_at, manifest, manifest_sha256, keep_until)
  values (p_case_id, internal.now_at(), v_manifest, sha256(convert_to(v_manifest, 'UTF8')),
          make_date((extract(year from internal.today()) + 1
            + coalesce((select s.retention_years from ref.service s where s.service_id = v_case.service_id), internal.number_parameter('retention_years', 5)))::int, 1, 1));
end $$;
comment on function internal.archive_case(uuid) is 'Передає закриту справу до архіву: опис файлів із гешами, строк зберігання (ESOYA-4.7, 7.1.7c)';
revoke execute on function internal.write_result(core.case_file, core.case_event, jsonb), internal.write_issue(core.case_file, core.case_event, jsonb), internal.archive_case(uuid) from public;
grant execute on function internal.write_result(core.case_file, core.case_event, jsonb), internal.write_issue(core.case_file, core.case_event, jsonb), internal.archive_case(uuid) to esoya_api;
