-- Run in the product's database, by a superuser, after the migrations. The disposal keeper is the only one who may delete what is
-- personal and blank the journal's values, and does so only by the one function below, over an act that two persons have signed.
grant usage on schema core, archive, audit, access, ref, internal, exchange to esoya_disposal_keeper;
grant select on core.disposal_act, core.disposal_case, core.case_file, core.case_applicant, core.case_representative, core.document_package, core.inventory_item,
  core.person, core.subject_request, core.disclosure, core.disclosure_case, archive.scan, archive.blob_place, audit.row_change, audit.event, audit.disposed_row,
  core.disposal_file, core.disposal_portion to esoya_disposal_keeper;
grant select (stored_year, sha256, size_bytes) on archive.blob to esoya_disposal_keeper;
grant select (case_id, sha256), delete on archive.archived_file to esoya_disposal_keeper;
grant select (case_id), delete on archive.archive_task to esoya_disposal_keeper;
grant select (case_id), update (applicant_label) on archive.archived_case to esoya_disposal_keeper;
grant select (scan_sha256) on access.access_order, access.access_end to esoya_disposal_keeper;
grant select (scan_sha256, end_scan_sha256) on access.composition to esoya_disposal_keeper;
grant select (case_id) on core.case_attribute, core.case_override, core.correction, core.correction_act, core.case_addition, core.case_fee,
  core.case_receipt, core.case_issue, core.case_turn, core.case_pass, core.case_take_over to esoya_disposal_keeper;
grant select (case_id), delete on exchange.notice to esoya_disposal_keeper;
-- the policies of cases ask it
grant select on core.case_office to esoya_disposal_keeper;
grant select (person_id) on core.identity_document, core.person_social_category, core.consent to esoya_disposal_keeper;
grant delete on core.case_applicant, core.case_representative, core.case_attribute, core.case_override, core.correction, core.correction_act, core.case_addition,
  core.inventory_item, core.document_package, core.identity_document, core.person_social_category, core.consent, core.subject_request, core.person,
  core.case_receipt, core.case_issue, core.case_turn, core.case_pass, core.case_take_over, archive.scan, archive.blob_place, archive.blob to esoya_disposal_keeper;
grant update (applicant_label, disposal_act_id) on core.case_file to esoya_disposal_keeper;
grant update (receipt_code) on core.case_fee to esoya_disposal_keeper;
grant update (scope, letter_sha256) on core.disclosure to esoya_disposal_keeper;
grant update (row_count, file_count) on core.disposal_act to esoya_disposal_keeper;
grant update (old_row, new_row) on audit.row_change to esoya_disposal_keeper;
grant update (detail) on audit.event to esoya_disposal_keeper;
grant insert on audit.disposed_row, core.disposal_file, core.disposal_portion to esoya_disposal_keeper;
-- the number of a case is checked anew with every change of its row
grant execute on function internal.check_digit(text) to esoya_disposal_keeper;
-- the journal is found by whose row it is
grant execute on function internal.subject_of(jsonb), internal.now_at() to esoya_disposal_keeper;

do $$
declare
  v_table text;
begin
  foreach v_table in array array['core.disposal_act', 'core.disposal_portion', 'core.disposal_case', 'core.disposal_file', 'core.case_file', 'core.case_applicant', 'core.case_representative',
    'core.case_attribute', 'core.case_override', 'core.correction', 'core.correction_act', 'core.case_addition', 'core.case_fee', 'core.inventory_item',
    'core.case_receipt', 'core.case_issue', 'core.case_turn', 'core.case_pass', 'core.case_take_over', 'core.document_package', 'core.identity_document', 'core.person_social_category', 'core.consent', 'core.subject_request', 'core.person', 'core.disclosure',
    'core.disclosure_case', 'archive.scan', 'archive.archived_case', 'archive.archived_file', 'archive.archive_task', 'archive.blob_place', 'archive.blob', 'archive.blob_default', 'access.access_order', 'access.access_end', 'access.composition',
    'audit.row_change', 'audit.event', 'audit.disposed_row', 'exchange.notice'] loop
    execute format('drop policy if exists disposal_keeper on %s', v_table);
    execute format('create policy disposal_keeper on %s to esoya_disposal_keeper using (true) with check (true)', v_table);
  end loop;
end $$;

create or replace function internal.erase_disposed(p_act uuid) returns int
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC'
as $$
declare
  -- at most fifty cases hold their locks together, so that nobody waits and no limit of time ends it
  v_at_once constant int := 50;
  v_act     core.disposal_act;
  v_portion int;
  v_cases   uuid[];
  v_people  uuid[];
  v_packages bigint[];
  v_requests uuid[];
  v_told    uuid[];
  v_mark    jsonb;
  v_files   bytea[];
  v_years   int[];
begin
  select * into v_act from core.disposal_act a where a.disposal_act_id = p_act for update;
  -- nothing is taken on trust: two persons, not yet done, and every case past its term
  if v_act.is_confirmed is not true or v_act.answered_by is null or v_act.answered_by = v_act.proposed_by or v_act.row_count is not null then
    raise exception 'the act is not signed by two persons' using errcode = 'ZN317', constraint = 'second_person_required';
  end if;
  v_portion := coalesce((select max(t.portion) from core.disposal_portion t where t.disposal_act_id = p_act), 0) + 1;
  -- what a court asks for since the act was signed waits in it
  v_cases := array(select f.case_id from core.disposal_case c join core.case_file f using (case_id)
                   where c.disposal_act_id = p_act and f.disposal_act_id is null and not internal.is_held(f.case_id) order by f.case_id limit v_at_once);
  if exists (select from core.case_file f where f.case_id = any (v_cases) and internal.retention_over(f.case_id) is not true) then
    raise exception 'the legal term is not over' using errcode = 'ZN210', constraint = 'retention_not_over';
  end if;
  v_mark := jsonb_build_object('destroyed_by_act', internal.disposal_label(v_act));
  v_packages := array(select d.document_package_id from core.document_package d where d.case_id = any (v_cases));
  -- people whom no other case and no open question of their own holds here
  v_people := array(
    select p.person_id from core.person p
    where p.person_id in (select a.person_id from core.case_applicant a where a.case_id = any (v_cases)
                          union select r.person_id from core.case_representative r where r.case_id = any (v_cases))
      and not exists (select from core.case_applicant a where a.person_id = p.person_id and a.case_id <> all (v_cases))
      and not exists (select from core.case_representative r where r.person_id = p.person_id and r.case_id <> all (v_cases))
      and not exists (select from core.subject_request q where q.person_id = p.person_id
                      and (q.answered_at is null or not internal.answer_retention_over(q.answered_at))));
  v_requests := array(select q.subject_request_id from core.subject_request q where q.person_id = any (v_people));
  -- a closed disclosure whose every case is destroyed names them in its scope
  v_told := array(select d.disclosure_id from core.disclosure d
                  where exists (select from core.disclosure_case c where c.disclosure_id = d.disclosure_id and c.case_id = any (v_cases))
                    and not exists (select from core.disclosure_case c join core.case_file f using (case_id)
                                    where c.disclosure_id = d.disclosure_id and c.case_id <> all (v_cases) and f.disposal_act_id is null));

  insert into core.disposal_file (disposal_act_id, sha256, size_bytes)
  select distinct p_act, s.sha256, b.size_bytes
  from (select n.case_id, n.sha256 from archive.scan n union select l.case_id, l.sha256 from archive.archived_file l) s
  join archive.blob_place l using (sha256) join archive.blob b on b.stored_year = l.stored_year and b.sha256 = l.sha256
  where s.case_id = any (v_cases)
    and not exists (select from archive.scan o where o.sha256 = s.sha256 and o.case_id <> all (v_cases))
    and not exists (select from archive.archived_file o where o.sha256 = s.sha256 and o.case_id <> all (v_cases))
    and not exists (select from access.access_order o where o.scan_sha256 = s.sha256)
    and not exists (select from access.access_end o where o.scan_sha256 = s.sha256)
    and not exists (select from access.composition o where s.sha256 in (o.scan_sha256, o.end_scan_sha256))
    and not exists (select from core.disclosure o where o.letter_sha256 = s.sha256 and o.disclosure_id <> all (v_told))
  on conflict do nothing;
  insert into core.disposal_file (disposal_act_id, sha256, size_bytes)
  select distinct p_act, d.letter_sha256, b.size_bytes
  from core.disclosure d join archive.blob_place l on l.sha256 = d.letter_sha256 join archive.blob b on b.stored_year = l.stored_year and b.sha256 = l.sha256
  where d.disclosure_id = any (v_told)
    and not exists (select from core.disclosure o where o.letter_sha256 = d.letter_sha256 and o.disclosure_id <> all (v_told))
    and not exists (select from archive.scan o where o.sha256 = d.letter_sha256 and o.case_id <> all (v_cases))
    and not exists (select from archive.archived_file o where o.sha256 = d.letter_sha256 and o.case_id <> all (v_cases))
    and not exists (select from access.access_order o where o.scan_sha256 = d.letter_sha256)
    and not exists (select from access.access_end o where o.scan_sha256 = d.letter_sha256)
    and not exists (select from access.composition o where d.letter_sha256 in (o.scan_sha256, o.end_scan_sha256))
  on conflict do nothing;
  v_files := array(select f.sha256 from core.disposal_file f where f.disposal_act_id = p_act
                   and exists (select from archive.blob_place l where l.sha256 = f.sha256));
  delete from archive.archive_task t where t.case_id = any (v_cases);
  delete from archive.archived_file l where l.case_id = any (v_cases);
  delete from archive.scan s where s.case_id = any (v_cases);
  update core.disclosure d set scope = 'знищено за актом № ' || internal.disposal_label(v_act), letter_sha256 = null where d.disclosure_id = any (v_told);
  v_years := array(select distinct l.stored_year from archive.blob_place l where l.sha256 = any (v_files));
  delete from archive.blob_place l where l.sha256 = any (v_files);
  delete from archive.blob b where b.stored_year = any (v_years) and b.sha256 = any (v_files);

  delete from exchange.notice t where t.case_id = any (v_cases);
  delete from core.case_receipt t where t.case_id = any (v_cases);
  delete from core.case_issue t where t.case_id = any (v_cases);
  delete from core.case_take_over t where t.case_id = any (v_cases);
  delete from core.case_pass t where t.case_id = any (v_cases);
  delete from core.case_turn t where t.case_id = any (v_cases);
  delete from core.case_addition t where t.case_id = any (v_cases);
  delete from core.correction t where t.case_id = any (v_cases);
  delete from core.correction_act t where t.case_id = any (v_cases);
  delete from core.case_override t where t.case_id = any (v_cases);
  delete from core.case_attribute t where t.case_id = any (v_cases);
  delete from core.inventory_item t where t.document_package_id = any (v_packages);
  delete from core.document_package t where t.case_id = any (v_cases);
  delete from core.case_representative t where t.case_id = any (v_cases);
  delete from core.case_applicant t where t.case_id = any (v_cases);
  update core.case_fee t set receipt_code = null where t.case_id = any (v_cases);
  update core.case_file t set applicant_label = 'знищено за актом № ' || internal.disposal_label(v_act), disposal_act_id = p_act where t.case_id = any (v_cases);
  update archive.archived_case t set applicant_label = 'знищено за актом № ' || internal.disposal_label(v_act) where t.case_id = any (v_cases);
  delete from core.subject_request t where t.person_id = any (v_people);
  delete from core.identity_document t where t.person_id = any (v_people);
  delete from core.person_social_category t where t.person_id = any (v_people);
  delete from core.consent t where t.person_id = any (v_people);
  delete from core.person t where t.person_id = any (v_people);

  -- last, because the deletions above have just written the old values once more
  insert into audit.disposed_row (journal, row_number, disposal_act_id, portion, old_sha256, new_sha256)
  select 'row_change', v.row_change_id, p_act, v_portion, sha256(convert_to(v.old_row::text, 'UTF8')), sha256(convert_to(v.new_row::text, 'UTF8'))
  from (select c.row_change_id, c.old_row, c.new_row from audit.row_change c
        where internal.subject_of(coalesce(c.new_row, c.old_row)) = any (v_cases)
          and c.table_name in ('core.case_file', 'core.case_applicant', 'core.case_representative', 'core.case_attribute', 'core.case_override', 'core.case_addition',
            'core.case_fee', 'core.case_receipt', 'core.case_issue', 'core.case_turn', 'core.case_pass', 'core.case_take_over', 'core.correction', 'core.correction_act',
            'core.document_package', 'exchange.notice', 'archive.archived_case')
        union all
        select c.row_change_id, c.old_row, c.new_row from audit.row_change c
        where internal.subject_of(coalesce(c.new_row, c.old_row)) = any (v_people)
          and c.table_name in ('core.person', 'core.identity_document', 'core.person_social_category', 'core.consent', 'core.subject_request')
        union all
        select c.row_change_id, c.old_row, c.new_row from audit.row_change c
        where internal.subject_of(coalesce(c.new_row, c.old_row)) = any (v_told) and c.table_name = 'core.disclosure'
        union all
        select c.row_change_id, c.old_row, c.new_row from audit.row_change c
        where (coalesce(c.new_row, c.old_row) ->> 'document_package_id')::bigint = any (v_packages) and c.table_name = 'core.inventory_item') v
  on conflict do nothing;
  insert into audit.disposed_row (journal, row_number, disposal_act_id, portion, new_sha256)
  select 'event', v.event_id, p_act, v_portion, sha256(convert_to(v.detail::text, 'UTF8'))
  from (select e.event_id, e.detail from audit.event e where e.case_id = any (v_cases)
        union select e.event_id, e.detail from audit.event e where e.person_id = any (v_people)
        union select e.event_id, e.detail from audit.event e
              where coalesce(e.detail ->> 'subject_request_id', e.detail ->> 'disclosure_id') = any (v_requests::text[] || v_told::text[])) v
  where v.detail is not null
  on conflict do nothing;
  update audit.row_change c set old_row = case when c.old_row is not null then v_mark end, new_row = case when c.new_row is not null then v_mark end
  from audit.disposed_row d where d.disposal_act_id = p_act and d.portion = v_portion and d.journal = 'row_change' and d.row_number = c.row_change_id;
  update audit.event e set detail = v_mark
  from audit.disposed_row d where d.disposal_act_id = p_act and d.portion = v_portion and d.journal = 'event' and d.row_number = e.event_id;
  insert into core.disposal_portion (disposal_act_id, portion, destroyed_at, case_count, row_count, file_count, rows_sha256)
  select p_act, v_portion, internal.now_at(), cardinality(v_cases), count(*), cardinality(v_files),
         sha256(convert_to(coalesce(string_agg(d.journal || ' ' || d.row_number || E'\n', '' order by d.journal collate "C" desc, d.row_number), ''), 'UTF8'))
  from audit.disposed_row d where d.disposal_act_id = p_act and d.portion = v_portion;
  if not exists (select from core.disposal_case c join core.case_file f using (case_id) where c.disposal_act_id = p_act and f.disposal_act_id is null) then
    update core.disposal_act a set (row_count, file_count) = (select sum(t.row_count), sum(t.file_count) from core.disposal_portion t where t.disposal_act_id = p_act)
    where a.disposal_act_id = p_act;
  end if;
  return v_portion;
end $$;
comment on function internal.erase_disposed(uuid) is 'Знищує наступні справи акта, який підписали двоє, до 50: файли, особисті відомості справ і осіб, їх значення в журналі; геші лишаються. Повертає номер частини. ZN210, ZN317 (CSP-2.4.9, 3.3.4)';
alter function internal.erase_disposed(uuid) owner to esoya_disposal_keeper;
revoke execute on function internal.erase_disposed(uuid) from public;
grant execute on function internal.erase_disposed(uuid) to esoya_api;
