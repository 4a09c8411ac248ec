-- ${build}
-- Additions and acts are seen and written where their case is; no group holds a grant, only the verbs do.
set role esoya_owner;
do $$
declare
  v_table text;
  v_seen  text;
begin
  foreach v_table in array array['core.case_addition', 'core.correction_act'] loop
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
-- an addition is never rewritten; an act is opened, applied and closed
grant update on core.correction_act to esoya_api;
