-- ${build}
-- A closed case goes to the archive in the transaction that closes it; its set of files is fixed by the agent, under a lease, in one
-- transaction: it is there whole or not at all, and an agent whose lease is over changes nothing.
set role esoya_owner;
create or replace function internal.archive_case(p_case_id uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now constant timestamptz := internal.now_at();
begin
  insert into archive.archived_case (case_id, archived_at, case_number, service_code, service_title, applicant_label, registered_on, closed_on, provider_title, office_title,
                                     result_kind, result_number, retention_class, retention_years, keep_until)
  select f.case_id, v_now, f.case_number, s.local_code, s.title, f.applicant_label, f.registered_on, internal.local_day(f.closed_at), p.title, o.title,
         r.result_kind, r.number, i.retention_class, y.years, internal.kept_until(f.closed_at, y.years)
  from core.case_file f join ref.service s using (service_id) join ref.provider p using (provider_id) join ref.office o using (office_id)
  join ref.information_card i on i.information_card_id = f.information_card_id
  cross join lateral (select internal.retention_years(f.information_card_id) as years) y
  left join lateral (select c.result_kind, c.number from core.case_result c
                     where c.case_id = f.case_id and not exists (select from core.case_event u where u.undoes_event_id = c.case_event_id) order by c.case_event_id desc limit 1) r on true
  where f.case_id = p_case_id;
  insert into archive.archive_task (case_id, next_try_at) values (p_case_id, v_now);
end $$;
comment on function internal.archive_case(uuid) is 'Передає закриту справу до архіву: поля покажчика, строк зберігання, завдання агентові скласти файли (ESOYA-4.7, 7.1.7c)';

create or replace function internal.archive_of(p_case_id uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return (select jsonb_build_object('archived_at', to_char(a.archived_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'), 'keep_until', a.keep_until,
            'retention_years', a.retention_years, 'retention_class', (select k.title from ref.retention_class k where k.code = a.retention_class), 'fixed_at', to_char(a.fixed_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
            'manifest_sha256', encode(a.manifest_sha256, 'hex'), 'trouble', t.trouble,
            'trouble_with', case t.trouble when 'paper' then (select k.title from ref.paper_kind k where k.code = t.trouble_with)
                                           when 'scan' then (select k.title from ref.scan_kind k where k.code = t.trouble_with) end,
            'next_try_at', to_char(t.next_try_at at time zone 'Europe/Kyiv', 'YYYY-MM-DD"T"HH24:MI:SS'),
            'files', (select coalesce(jsonb_agg(jsonb_build_object('position', l.position, 'origin', l.origin, 'kind', l.kind, 'supplement_number', l.supplement_number,
                        'title', coalesce(i.title, case l.origin when 'paper' then (select k.title from ref.paper_kind k where k.code = l.kind)
                                                                 else (select k.title from ref.scan_kind k where k.code = l.kind) end),
                        'sha256', encode(l.sha256, 'hex'), 'size_bytes', l.size_bytes, 'page_count', l.page_count, 'is_pdf_a', l.is_pdf_a) order by l.position), '[]')
                      from archive.archived_file l left join archive.scan s using (scan_id) left join core.inventory_item i using (inventory_item_id)
                      where l.case_id = a.case_id))
          from archive.archived_case a left join archive.archive_task t using (case_id) where a.case_id = p_case_id);
end $$;
comment on function internal.archive_of(uuid) is 'Архівна справа: файли з гешами, строк зберігання, чого бракує';

create or replace function internal.take_archive_task() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_now  constant timestamptz := internal.now_at();
  v_task archive.archive_task;
begin
  select t.* into v_task from archive.archive_task t
  where t.next_try_at <= v_now and (t.leased_until is null or t.leased_until < v_now)
  order by t.next_try_at, t.case_id limit 1 for update skip locked;
  if v_task.case_id is null then
    return null;
  end if;
  update archive.archive_task t set lease = t.lease + 1, leased_until = v_now + interval '5 minutes' where t.case_id = v_task.case_id;
  perform internal.record_event('case_archiving', v_task.case_id);
  return jsonb_build_object('case_id', v_task.case_id, 'lease', v_task.lease + 1) || internal.papers_reading(v_task.case_id);
end $$;
comment on function internal.take_archive_task() is 'Наступна закрита справа без файлів архіву, на п’ять хвилин; два агенти тієї самої не візьмуть';

create or replace function internal.put_off_archive_task(p_case_id uuid, p_lease int, p_trouble text, p_with text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  -- a minute, two, four … an hour
  update archive.archive_task t set tries = t.tries + 1, leased_until = null, trouble = p_trouble, trouble_with = p_with,
         next_try_at = internal.now_at() + least(interval '1 minute' * 2 ^ least(t.tries, 10), interval '1 hour')
  where t.case_id = p_case_id and t.lease = p_lease and t.leased_until is not null;
  return found;
end $$;
comment on function internal.put_off_archive_task(uuid, int, text, text) is 'Архів неповний: чого бракує і коли наступна спроба; ні — оренда минула';

create or replace function internal.require_whole_set(p_case_id uuid, p_papers jsonb, p_contents bytea[]) returns void
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_given  constant text[] := array(select concat_ws('-', p ->> 'kind', p ->> 'supplement_number') from jsonb_array_elements(p_papers) p order by 1);
  v_wanted constant text[] := array(
    select k.kind from core.case_file f join ref.service s using (service_id)
      cross join lateral (values ('inventory', true), ('application', not s.is_without_application), ('routing_slip', not s.is_immediate and internal.bundle_position(f.case_id) is distinct from 0)) k (kind, is_wanted) where f.case_id = p_case_id and k.is_wanted
    union all select distinct 'supplement-' || n.supplement_number from core.case_addition n where n.case_id = p_case_id and n.supplement_number > 0
    order by 1);
begin
  if v_given <> v_wanted or jsonb_array_length(p_papers) <> coalesce(array_length(p_contents, 1), 0)
     or exists (select from unnest(p_contents) c where c is null or length(c) not between 100 and 52428800 or substr(c, 1, 5) <> '%PDF-'::bytea)
     or exists (select from jsonb_array_elements(p_papers) p where (p ->> 'page_count')::int not between 1 and 5000) then
    raise exception 'not the papers of this case' using errcode = 'ZN252', constraint = 'archive_set_incomplete', detail = array_to_string(v_wanted, ',');
  end if;
end $$;
comment on function internal.require_whole_set(uuid, jsonb, bytea[]) is 'Набір має саме ті папери, які належать справі: опис, заяву, лист про проходження, додаткові описи; ZN252';

create or replace function internal.fix_archive_set(p_case_id uuid, p_lease int, p_papers jsonb, p_contents bytea[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_scan     record;
  v_manifest text;
begin
  perform from archive.archive_task t where t.case_id = p_case_id and t.lease = p_lease and t.leased_until is not null for update;
  if not found then
    return jsonb_build_object('is_fixed', false, 'files', 0);
  end if;
  perform internal.require_whole_set(p_case_id, p_papers, p_contents);
  -- what is fixed as whole is read once more: a file that was damaged on the disk is no part of it
  for v_scan in
    select s.scan_id, s.kind, s.sha256, sha256(b.content) = s.sha256 as is_whole
    from archive.scan s left join archive.blob_place l using (sha256) left join archive.blob b on b.stored_year = l.stored_year and b.sha256 = l.sha256
    where s.case_id = p_case_id and s.withdrawn_at is null order by s.stored_at, s.scan_id
  loop
    if v_scan.is_whole is not true then
      perform internal.note_damage(v_scan.sha256, 'scan', p_case_id, jsonb_build_object('scan_ids', jsonb_build_array(v_scan.scan_id), 'files', internal.files_of_hash(v_scan.sha256)));
      perform internal.put_off_archive_task(p_case_id, p_lease, 'scan', v_scan.kind);
      return jsonb_build_object('is_fixed', false, 'files', 0);
    end if;
    perform internal.note_whole(v_scan.sha256);
  end loop;
  for v_position in 1 .. jsonb_array_length(p_papers) loop
    insert into archive.archived_file (case_id, position, origin, kind, supplement_number, sha256, size_bytes, page_count, is_pdf_a)
    select p_case_id, v_position, 'paper', p ->> 'kind', (p ->> 'supplement_number')::int, internal.keep_blob(p_contents[v_position]), length(p_contents[v_position]),
           (p ->> 'page_count')::int, position('pdfaid'::bytea in p_contents[v_position]) > 0
    from (select p_papers -> (v_position - 1) as p) x;
  end loop;
  insert into archive.archived_file (case_id, position, origin, kind, scan_id, sha256, size_bytes, page_count, is_pdf_a)
  select p_case_id, jsonb_array_length(p_papers) + row_number() over (order by s.stored_at, s.scan_id), s.source, s.kind, s.scan_id, s.sha256, b.size_bytes, s.page_count,
         position('pdfaid'::bytea in b.content) > 0
  from archive.scan s join archive.blob_place l using (sha256) join archive.blob b on b.stored_year = l.stored_year and b.sha256 = l.sha256
  where s.case_id = p_case_id and s.withdrawn_at is null;
  -- one line a file, in an order that never changes: whoever holds the files can make the same text
  select concat_ws(E'\n', 'case ' || a.case_number, 'service ' || a.service_code, 'registered ' || a.registered_on, 'closed ' || a.closed_on, 'keep until ' || coalesce(a.keep_until::text, 'permanent'),
           (select string_agg(concat_ws(' ', 'file', l.position, l.origin, l.kind || coalesce('-' || l.supplement_number, ''), l.page_count, l.size_bytes, encode(l.sha256, 'hex')), E'\n' order by l.position)
            from archive.archived_file l where l.case_id = p_case_id),
           (select string_agg(concat_ws(' ', 'mark', e.case_event_id, e.verb, e.status_to), E'\n' order by e.case_event_id)
            from core.case_event e where e.case_id = p_case_id and e.status_to is not null))
  into v_manifest from archive.archived_case a where a.case_id = p_case_id;
  update archive.archived_case a set fixed_at = internal.now_at(), manifest = v_manifest, manifest_sha256 = sha256(convert_to(v_manifest, 'UTF8')) where a.case_id = p_case_id;
  delete from archive.archive_task t where t.case_id = p_case_id;
  return jsonb_build_object('is_fixed', true, 'files', (select count(*) from archive.archived_file l where l.case_id = p_case_id));
end $$;
comment on function internal.fix_archive_set(uuid, int, jsonb, bytea[]) is 'Закріплює файли архівної справи й опис із гешами одним кроком; пошкоджений скан відкладає справу (ESOYA-4.7)';

create or replace function internal.archived_content(p_case_id uuid, p_position int) returns bytea
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_file    archive.archived_file;
  v_content bytea;
begin
  select l.* into v_file from archive.archived_file l where l.case_id = p_case_id and l.position = p_position;
  if v_file.case_id is null then
    raise exception 'no such file' using errcode = 'ZN404', constraint = 'archived_file_not_visible';
  end if;
  select b.content into v_content from archive.blob_place l join archive.blob b on b.stored_year = l.stored_year and b.sha256 = l.sha256 where l.sha256 = v_file.sha256;
  if sha256(v_content) is distinct from v_file.sha256 then
    raise exception 'the stored file is damaged' using errcode = 'ZN108', constraint = 'scan_damaged';
  end if;
  return v_content;
end $$;
comment on function internal.archived_content(uuid, int) is 'Вміст файла архівної справи; ZN404, ZN108, якщо не відповідає гешу';
revoke execute on function internal.archive_case(uuid), internal.archive_of(uuid), internal.take_archive_task(), internal.put_off_archive_task(uuid, int, text, text),
  internal.require_whole_set(uuid, jsonb, bytea[]), internal.fix_archive_set(uuid, int, jsonb, bytea[]), internal.archived_content(uuid, int) from public;
grant execute on function internal.archive_case(uuid), internal.take_archive_task(), internal.put_off_archive_task(uuid, int, text, text),
  internal.fix_archive_set(uuid, int, jsonb, bytea[]), internal.archived_content(uuid, int) to esoya_api;

set role esoya_api;
create function api.take_archive_task() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.take_archive_task();
end $$;
comment on function api.take_archive_task() is 'Агент: наступна закрита справа, чиї папери скласти до архіву, {case_id, lease, card, head, services — справи послуг пакета}, або порожньо; читання записується. ZN302 (ESOYA-4.7, 7.1.7c)';

create function api.fix_archive_set(p_case_id uuid, p_lease int, p_papers jsonb, p_contents bytea[]) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  return internal.fix_archive_set(p_case_id, p_lease, p_papers, p_contents);
end $$;
comment on function api.fix_archive_set(uuid, int, jsonb, bytea[]) is 'Агент: закріплює папери [{kind, supplement_number, page_count}] разом зі сканами справи: {is_fixed, files}; ні — оренда минула або скан пошкоджено. ZN252, ZN302 (ESOYA-4.7, 7.1.7c)';

create function api.put_off_archive_task(p_case_id uuid, p_lease int, p_paper_kind text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform internal.require_machine();
  if not internal.is_code('paper_kind', p_paper_kind) then
    raise exception 'no such paper' using errcode = 'ZN401', constraint = 'paper_unknown';
  end if;
  return internal.put_off_archive_task(p_case_id, p_lease, 'paper', p_paper_kind);
end $$;
comment on function api.put_off_archive_task(uuid, int, text) is 'Агент: цей папір скласти не вдалося, архів неповний до наступної спроби. ZN302, ZN401 (ESOYA-4.7)';

create function api.archived_file(p_case_id uuid, p_position int) returns bytea
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  v_content bytea;
begin
  perform internal.require_group('esoya_registrar');
  perform internal.visible_case(p_case_id);
  v_content := internal.archived_content(p_case_id, p_position);
  perform internal.require_openings_left();
  perform internal.record_event('archive_opened', p_case_id, p_detail => jsonb_build_object('position', p_position));
  return v_content;
end $$;
comment on function api.archived_file(uuid, int) is 'Файл архівної справи за номером в описі; відкриття записується; ZN108, якщо вміст не відповідає гешу, ZN302, ZN404 (ESOYA-4.7b)';
revoke execute on function api.take_archive_task(), api.fix_archive_set(uuid, int, jsonb, bytea[]), api.put_off_archive_task(uuid, int, text), api.archived_file(uuid, int) from public;
grant execute on function api.take_archive_task(), api.fix_archive_set(uuid, int, jsonb, bytea[]), api.put_off_archive_task(uuid, int, text) to esoya_machine;
grant execute on function api.archived_file(uuid, int) to esoya_registrar;
