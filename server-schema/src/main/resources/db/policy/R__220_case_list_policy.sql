-- ${build}
-- List data of cases: the offices, and the services where it limits them, named by the order in force.
set role esoya_owner;
drop policy if exists read_own_offices on core.case_file;
create policy read_own_offices on core.case_file for select to public using (office_id = any ((select internal.my_offices())::int[])
    and ((select internal.my_services()) is null or service_id = any ((select internal.my_services())::int[])));
drop policy if exists write_own_offices on core.case_file;
create policy write_own_offices on core.case_file for insert to esoya_api with check (office_id = any ((select internal.my_offices())::int[])
    and ((select internal.my_services()) is null or service_id = any ((select internal.my_services())::int[])));
drop policy if exists change_own_offices on core.case_file;
create policy change_own_offices on core.case_file for update to esoya_api
  using (office_id = any ((select internal.my_offices())::int[])
    and ((select internal.my_services()) is null or service_id = any ((select internal.my_services())::int[]))) with check (office_id = any ((select internal.my_offices())::int[])
    and ((select internal.my_services()) is null or service_id = any ((select internal.my_services())::int[])));
grant select on core.case_file to esoya_registrar, esoya_supervisor, esoya_api;
grant insert, update on core.case_file to esoya_api;
