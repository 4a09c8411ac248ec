-- ${build}
-- A register on paper is counted at each print; an electronic one leaves as a package of files whose export is written down before a byte
-- of it can be read (ESOYA-7.1.6a).
set role esoya_owner;
create or replace function internal.package_files(p_transfer_id int) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('case_id', f.case_id, 'case_number', f.case_number, 'service', s.title, 'files',
            (select coalesce(jsonb_agg(jsonb_build_object('scan_id', n.scan_id, 'kind', n.kind, 'title', coalesce(t.title, k.title), 'pages', n.page_count, 'sha256', encode(n.sha256, 'hex'))
                                       order by t.position nulls last, n.stored_at, n.scan_id), '[]')
             from archive.scan n join ref.scan_kind k on k.code = n.kind left join core.inventory_item t using (inventory_item_id)
             where n.case_id = f.case_id and n.withdrawn_at is null)) order by i.position), '[]')
          from core.transfer_item i join core.case_file f using (case_id) join ref.service s using (service_id)
          where i.transfer_register_id = p_transfer_id and i.removed_at is null);
end $$;
comment on function internal.package_files(int) is 'Справи реєстру з їхніми скан-копіями й гешами, за порядком реєстру';

create or replace function internal.exported_scan(p_export_id uuid, p_scan_id uuid) returns bytea
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_sha256  bytea;
  v_content bytea;
begin
  select s.sha256 into v_sha256
  from core.transfer_export x join core.transfer_item i using (transfer_register_id) join archive.scan s on s.case_id = i.case_id
  where x.transfer_export_id = p_export_id and x.exported_by = internal.my_employee() and x.exported_at > internal.now_at() - interval '1 hour'
    and i.removed_at is null and s.scan_id = p_scan_id and s.withdrawn_at is null;
  if v_sha256 is null then
    raise exception 'no such file in an export of yours' using errcode = 'ZN404', constraint = 'scan_not_visible';
  end if;
  select b.content into v_content from archive.blob_place p join archive.blob b on b.stored_year = p.stored_year and b.sha256 = p.sha256 where p.sha256 = v_sha256;
  if sha256(v_content) <> v_sha256 then
    raise exception 'the stored file is damaged' using errcode = 'ZN108', constraint = 'scan_damaged';
  end if;
  return v_content;
end $$;
comment on function internal.exported_scan(uuid, uuid) is 'Вміст скан-копії з власного вивантаження, протягом години: ZN404, ZN108';

create or replace function internal.exported_case(p_export_id uuid, p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from core.transfer_export x join core.transfer_item i using (transfer_register_id)
                 where x.transfer_export_id = p_export_id and x.exported_by = internal.my_employee() and x.exported_at > internal.now_at() - interval '1 hour'
                   and i.removed_at is null and i.case_id = p_case_id) then
    raise exception 'no such case in an export of yours' using errcode = 'ZN404', constraint = 'case_not_visible';
  end if;
  -- the registers of a whole office are no way round the bound on opening cases one by one
  perform internal.require_openings_left();
  perform internal.record_event('case_exported', p_case_id);
  return internal.papers_reading(p_case_id);
end $$;
comment on function internal.exported_case(uuid, uuid) is 'Дані для паперів справи з власного вивантаження, протягом години; подію записано: ZN323, ZN404';
revoke execute on function internal.package_files(int), internal.exported_scan(uuid, uuid), internal.exported_case(uuid, uuid) from public;
grant execute on function internal.package_files(int), internal.exported_scan(uuid, uuid), internal.exported_case(uuid, uuid) to esoya_api;

set role esoya_api;
create function api.record_transfer_print(p_request_id uuid, p_transfer_id int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_answer   jsonb;
  v_transfer core.transfer_register;
  v_prints   int;
begin
  perform internal.require_group('esoya_registrar');
  v_answer := internal.begin_request(p_request_id, 'record_transfer_print', p_transfer_id::text);
  if v_answer is not null then
    return v_answer;
  end if;
  v_transfer := internal.visible_transfer(p_transfer_id, false);
  update core.transfer_register t set prints = t.prints + 1 where t.transfer_register_id = p_transfer_id returning t.prints into v_prints;
  perform internal.record_event('papers_printed', p_detail => jsonb_build_object('transfer_register', v_transfer.register_number, 'print', v_prints));
  return internal.end_request(p_request_id, jsonb_build_object('number', v_prints));
end $$;
comment on function api.record_transfer_print(uuid, int) is 'Записує друк реєстру передачі: {number} — котрий це друк; ZN404 (ESOYA-7.1.6a)';

create function api.export_transfer(p_request_id uuid, p_transfer_id int) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_employee constant int := internal.require_group('esoya_registrar');
  v_answer   jsonb := internal.begin_request(p_request_id, 'export_transfer', p_transfer_id::text);
  v_transfer core.transfer_register;
begin
  if v_answer is not null then
    return v_answer;
  end if;
  v_transfer := internal.visible_transfer(p_transfer_id, false);
  if not v_transfer.is_electronic or v_transfer.closed_at is null then
    raise exception 'only an electronic register that has left is a package' using errcode = 'ZN226', constraint = 'no_package', detail = v_transfer.register_number;
  end if;
  insert into core.transfer_export (transfer_export_id, transfer_register_id, exported_at, exported_by) values (p_request_id, p_transfer_id, internal.now_at(), v_employee);
  perform internal.record_event('transfer_exported', p_detail => jsonb_build_object('transfer_register', v_transfer.register_number));
  return internal.end_request(p_request_id, jsonb_build_object('transfer_export_id', p_request_id, 'register_number', v_transfer.register_number,
    'exported_at', to_char(internal.local_now(), 'YYYY-MM-DD"T"HH24:MI:SS'), 'cases', internal.package_files(p_transfer_id)));
end $$;
comment on function api.export_transfer(uuid, int) is 'Вивантажує електронний пакет переданого реєстру: подія записана, далі протягом години справи читає exported_case, файли — exported_scan; {transfer_export_id, register_number, exported_at, cases: [{case_id, case_number, service, files: [{scan_id, kind, title, pages, sha256}]}]}; ZN226, ZN404 (ESOYA-7.1.6a)';

create function api.exported_scan(p_export_id uuid, p_scan_id uuid) returns bytea
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_registrar');
  return internal.exported_scan(p_export_id, p_scan_id);
end $$;
comment on function api.exported_scan(uuid, uuid) is 'Файл електронного пакета, байт у байт; лише з власного записаного вивантаження. ZN108, ZN404 (ESOYA-7.1.6a)';

create function api.exported_case(p_export_id uuid, p_case_id uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_group('esoya_registrar');
  return internal.exported_case(p_export_id, p_case_id);
end $$;
comment on function api.exported_case(uuid, uuid) is 'Справа електронного пакета, з якої друкують її папери: {card, head, services}; лише з власного записаного вивантаження, подію записано. ZN323, ZN404 (ESOYA-7.1.6a, 4.13, 6.6)';
revoke execute on function api.record_transfer_print(uuid, int), api.export_transfer(uuid, int), api.exported_scan(uuid, uuid), api.exported_case(uuid, uuid) from public;
grant execute on function api.record_transfer_print(uuid, int), api.export_transfer(uuid, int), api.exported_scan(uuid, uuid), api.exported_case(uuid, uuid) to esoya_registrar;
