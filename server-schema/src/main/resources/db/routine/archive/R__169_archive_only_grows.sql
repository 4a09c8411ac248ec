-- ${build}
-- What lies in the archive is changed by nobody, whatever his rights on the tables: only the act of disposal, signed by two persons,
-- takes it away, and its keeper is a role that nobody signs in as.
set role esoya_owner;
create or replace function internal.archive_only_grows() returns trigger
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'the archive is only added to' using errcode = 'ZN250', constraint = 'archive_fixed', detail = tg_table_name;
end $$;
comment on function internal.archive_only_grows() is 'Файли й опис архівної справи не змінює ніхто, лише акт про знищення; ZN250 (ESOYA-4.7)';

create or replace function internal.archived_case_is_closed() returns trigger
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from archive.archived_case a where a.case_id = coalesce(new.case_id, old.case_id)) then
    raise exception 'the case lies in the archive' using errcode = 'ZN251', constraint = 'case_archived', detail = tg_table_name;
  end if;
  return coalesce(new, old);
end $$;
comment on function internal.archived_case_is_closed() is 'До архівної справи не додають і не прибирають сканів; ZN251 (ESOYA-4.7)';
revoke execute on function internal.archive_only_grows(), internal.archived_case_is_closed() from public;

do $$
declare
  v record;
begin
  for v in
    select t.* from (values
      ('archive.archived_file', '_100_only_grows', 'before update or delete', 'row', null),
      ('archive.archived_file', '_110_only_grows', 'before truncate', 'statement', null),
      ('archive.blob_default',  '_100_only_grows', 'before update or delete', 'row', null),
      ('archive.blob_default',  '_110_only_grows', 'before truncate', 'statement', null),
      ('archive.blob_place',    '_100_only_grows', 'before update or delete', 'row', null),
      ('archive.blob_place',    '_110_only_grows', 'before truncate', 'statement', null),
      ('archive.archived_case', '_100_only_grows', 'before delete', 'row', null),
      ('archive.archived_case', '_110_only_grows', 'before truncate', 'statement', null),
      -- the agent's own step fixes the set once; the index is written when the case closes
      ('archive.archived_case', '_120_set_stays', 'before update', 'row', 'old.fixed_at is not null'),
      ('archive.archived_case', '_130_index_stays', 'before update of case_id, archived_at, case_number, service_code, service_title, applicant_label, registered_on, closed_on,
         provider_title, office_title, result_kind, result_number, retention_class, retention_years, keep_until', 'row', null)) t (name, trigger_name, at, level, condition)
  loop
    execute format('create or replace trigger %I %s on %s for each %s when (current_user <> ''esoya_disposal_keeper''%s) execute function internal.archive_only_grows()',
                   v.trigger_name, v.at, v.name, v.level, coalesce(' and ' || v.condition, ''));
    execute format('alter table %s enable always trigger %I', v.name, v.trigger_name);
  end loop;
  create or replace trigger _100_case_is_closed before insert or update or delete on archive.scan
    for each row when (current_user <> 'esoya_disposal_keeper') execute function internal.archived_case_is_closed();
  alter table archive.scan enable always trigger _100_case_is_closed;
end $$;
