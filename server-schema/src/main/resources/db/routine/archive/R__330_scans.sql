-- ${build}
set role esoya_owner;
create or replace function internal.keep_blob(p_content bytea) returns bytea
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_hash constant bytea := sha256(p_content);
  v_year constant int := extract(year from internal.today());
begin
  if exists (select from archive.blob_place b where b.sha256 = v_hash) then
    return v_hash;
  end if;
  insert into archive.blob (stored_year, sha256, size_bytes, content) values (v_year, v_hash, length(p_content), p_content) on conflict do nothing;
  insert into archive.blob_place (sha256, stored_year) values (v_hash, v_year) on conflict do nothing;
  return v_hash;
end $$;
comment on function internal.keep_blob(bytea) is 'Зберігає вміст під його SHA-256; однаковий вміст — один раз, нічого не перезаписується (ESOYA-2.1.6)';
grant execute on function internal.keep_blob(bytea) to esoya_api;

set role esoya_api;
create function api.store_scan(p_request_id uuid, p_case_id uuid, p_inventory_item_id bigint, p_kind text, p_page_count int, p_source text, p_content bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'store_scan',
                        concat_ws('|', p_case_id, p_inventory_item_id, p_kind, p_page_count, p_source, encode(sha256(p_content), 'hex')));
  v_scan     constant uuid := gen_random_uuid();
  v_item     core.inventory_item;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  perform internal.require_held(internal.visible_case(p_case_id));
  if length(p_content) not between 100 and 52428800 or substr(p_content, 1, 5) <> '%PDF-'::bytea or p_page_count not between 1 and 5000
     or p_source not in ('scanner', 'file', 'folder') or not internal.is_code('scan_kind', p_kind) then
    raise exception 'not a document of the archive' using errcode = 'ZN107', constraint = 'scan_unreadable';
  end if;
  -- a page of the package belongs to a row, so that the rule on state registers (4.6) cannot be passed by under another name
  if (p_kind = 'package') <> (p_inventory_item_id is not null)
     or p_kind = 'receipt' and not exists (select from core.case_fee f where f.case_id = p_case_id) then
    raise exception 'nothing of this kind belongs to the case' using errcode = 'ZN404', constraint = 'inventory_item_not_visible';
  end if;
  if p_inventory_item_id is not null then
    select i.* into v_item from core.inventory_item i join core.document_package d using (document_package_id)
    where i.inventory_item_id = p_inventory_item_id and d.case_id = p_case_id;
    if v_item.inventory_item_id is null then
      raise exception 'no such row in the inventory' using errcode = 'ZN404', constraint = 'inventory_item_not_visible';
    end if;
    -- documents held in a state register are not scanned, unless the card of the service gives a legal ground (4.6)
    if v_item.is_in_register and v_item.form <> 'electronic'
       and not exists (select from ref.card_document c where c.card_document_id = v_item.card_document_id and c.scan_legal_ground is not null) then
      raise exception 'the document is held in a state register' using errcode = 'ZN105', constraint = 'register_document_scan', detail = v_item.document_kind;
    end if;
  end if;
  insert into archive.scan (scan_id, case_id, inventory_item_id, kind, sha256, page_count, source, stored_at, stored_by)
  values (v_scan, p_case_id, p_inventory_item_id, p_kind, internal.keep_blob(p_content), p_page_count, p_source, internal.now_at(), v_employee);
  insert into core.case_event (case_id, happened_at, employee_id, verb, subject, amount) values (p_case_id, internal.now_at(), v_employee, 'scan', p_kind, p_page_count);
  return internal.end_request(p_request_id, jsonb_build_object('scan_id', v_scan, 'page_count', p_page_count));
end $$;
comment on function api.store_scan(uuid, uuid, bigint, text, int, text, bytea) is 'Додає скан-копію PDF до справи або рядка опису; ZN105 для документа державного реєстру, ZN107 для вмісту, що не є PDF (ESOYA-4.6, 7.1.4)';

create function api.scan_content(p_scan_id uuid) returns bytea
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_scan    archive.scan;
  v_content bytea;
begin
  perform internal.require_group('esoya_registrar');
  select s.* into v_scan from archive.scan s where s.scan_id = p_scan_id;
  if v_scan.scan_id is null then
    raise exception 'no such scan' using errcode = 'ZN404', constraint = 'scan_not_visible';
  end if;
  perform internal.visible_case(v_scan.case_id);
  select b.content into v_content from archive.blob_place p join archive.blob b on b.stored_year = p.stored_year and b.sha256 = p.sha256 where p.sha256 = v_scan.sha256;
  if sha256(v_content) <> v_scan.sha256 then
    raise exception 'the stored file is damaged' using errcode = 'ZN108', constraint = 'scan_damaged';
  end if;
  perform internal.require_openings_left();
  perform internal.record_event('scan_opened', v_scan.case_id, p_detail => jsonb_build_object('scan_id', p_scan_id));
  return v_content;
end $$;
comment on function api.scan_content(uuid) is 'Вміст скан-копії; відкриття записується; ZN108, якщо вміст не відповідає гешу (ESOYA-2.1.6, 4.7)';

create function api.withdraw_scan(p_request_id uuid, p_scan_id uuid, p_reason text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'withdraw_scan', concat_ws('|', p_scan_id, p_reason));
  v_scan     archive.scan;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  select s.* into v_scan from archive.scan s where s.scan_id = p_scan_id and s.withdrawn_at is null for no key update;
  if v_scan.scan_id is null then
    raise exception 'no such scan' using errcode = 'ZN404', constraint = 'scan_not_visible';
  end if;
  perform internal.require_held(internal.visible_case(v_scan.case_id));
  if internal.local_day(v_scan.stored_at) <> internal.today() then
    raise exception 'the day of the scan is over' using errcode = 'ZN202', constraint = 'correction_day_over';
  end if;
  -- a mark is repaired by the one who made it (7.1.8)
  if v_scan.stored_by <> v_employee then
    raise exception 'a colleague stored this scan' using errcode = 'ZN209', constraint = 'author_only';
  end if;
  if length(btrim(coalesce(p_reason, ''))) not between 3 and 300 then
    raise exception 'a reason is required' using errcode = 'ZN101', constraint = 'intake_invalid', detail = 'reason:required';
  end if;
  update archive.scan s set withdrawn_at = internal.now_at(), withdrawn_by = v_employee, withdrawn_reason = btrim(p_reason) where s.scan_id = p_scan_id;
  insert into core.case_event (case_id, happened_at, employee_id, verb, subject, amount) values (v_scan.case_id, internal.now_at(), v_employee, 'withdraw_scan', v_scan.kind, v_scan.page_count);
  return internal.end_request(p_request_id, jsonb_build_object('scan_id', p_scan_id));
end $$;
comment on function api.withdraw_scan(uuid, uuid, text) is 'Прибирає власний невдалий скан у день сканування; вміст лишається в архіві; ZN202 наступного дня, ZN209 для чужого (ESOYA-7.1.8)';
revoke execute on function api.store_scan(uuid, uuid, bigint, text, int, text, bytea), api.scan_content(uuid), api.withdraw_scan(uuid, uuid, text) from public;
grant execute on function api.store_scan(uuid, uuid, bigint, text, int, text, bytea), api.scan_content(uuid), api.withdraw_scan(uuid, uuid, text) to esoya_registrar;
