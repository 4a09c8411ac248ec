-- ${build}
-- Reference data: everyone with an open session may read, nobody writes but the verbs of the moderator.
set role esoya_owner;
do $$
declare
  v_table regclass;
begin
  for v_table in select c.oid::regclass from pg_class c where c.relnamespace = 'ref'::regnamespace and c.relkind = 'r' loop
    execute format('drop policy if exists read_signed_in on %s', v_table);
    execute format('create policy read_signed_in on %s for select to public using ((select internal.is_signed_in()))', v_table);
    execute format('grant select on %s to esoya_staff, esoya_machine, esoya_api', v_table);
  end loop;
end $$;
