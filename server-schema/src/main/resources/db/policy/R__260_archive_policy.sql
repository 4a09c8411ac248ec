-- ${build}
-- Content is read by the one verb that checks the case and records the opening; it is written by the owner's keep_blob only.
set role esoya_owner;
do $$
declare
  v_table text;
begin
  foreach v_table in array array['blob', 'blob_default', 'blob_place'] loop
    execute format('drop policy if exists read_by_verbs on archive.%I', v_table);
    execute format('create policy read_by_verbs on archive.%I for select to esoya_api using ((select internal.is_signed_in()))', v_table);
    execute format('grant select on archive.%I to esoya_api', v_table);
  end loop;
end $$;
