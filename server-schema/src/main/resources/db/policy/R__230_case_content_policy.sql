-- ${build}
-- What belongs to a case is seen and written where the case is seen; no group holds a grant, only the verbs do.
set role esoya_owner;
do $$
declare
  v_table text;
  v_seen  text;
begin
  foreach v_table in array array['core.case_applicant', 'core.case_representative', 'core.case_attribute', 'core.document_package', 'core.case_fee', 'core.case_override',
                                 'core.correction', 'core.case_stage', 'core.case_event', 'core.case_task', 'archive.scan', 'archive.printed_paper'] loop
    v_seen := format('exists (select from core.case_file f where f.case_id = %s.case_id)', v_table);
    execute format('drop policy if exists read_with_case on %s', v_table);
    execute format('create policy read_with_case on %s for select to public using (%s)', v_table, v_seen);
    execute format('drop policy if exists write_with_case on %s', v_table);
    execute format('create policy write_with_case on %s for insert to esoya_api with check (%s)', v_table, v_seen);
    execute format('drop policy if exists change_with_case on %s', v_table);
    execute format('create policy change_with_case on %s for update to esoya_api using (%s) with check (%s)', v_table, v_seen, v_seen);
    execute format('grant select, insert on %s to esoya_api', v_table);
  end loop;
end $$;
-- marks and corrections are never rewritten; a scan may be withdrawn, a task done
grant update on archive.scan, core.case_task to esoya_api;
drop policy if exists read_with_package on core.inventory_item;
create policy read_with_package on core.inventory_item for select to public
  using (exists (select from core.document_package p where p.document_package_id = inventory_item.document_package_id));
grant select on core.inventory_item to esoya_api;
