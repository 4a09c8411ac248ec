-- ${build}
-- Registers are read and written by their verbs only.
set role esoya_owner;
do $$
declare
  v_table text;
begin
  foreach v_table in array array['core.disclosure', 'core.disclosure_case', 'core.subject_request', 'access.announcement', 'access.announcement_read',
                                 'access.problem_report', 'access.proposal'] loop
    execute format('drop policy if exists read_by_verbs on %s', v_table);
    execute format('create policy read_by_verbs on %s for select to esoya_api using ((select internal.is_signed_in()))', v_table);
    execute format('drop policy if exists write_by_verbs on %s', v_table);
    execute format('create policy write_by_verbs on %s for insert to esoya_api with check ((select internal.is_signed_in()))', v_table);
    execute format('drop policy if exists change_by_verbs on %s', v_table);
    execute format('create policy change_by_verbs on %s for update to esoya_api using ((select internal.is_signed_in())) with check ((select internal.is_signed_in()))', v_table);
    execute format('grant select, insert, update on %s to esoya_api', v_table);
  end loop;
end $$;
drop policy if exists change_by_verbs on ref.parameter;
create policy change_by_verbs on ref.parameter for update to esoya_api
  using (keeper <> 'nobody' and 'esoya_' || keeper = any ((select internal.my_groups())::text[])) with check (keeper <> 'nobody');
grant update (value, reason, changed_at, changed_by) on ref.parameter to esoya_api;
