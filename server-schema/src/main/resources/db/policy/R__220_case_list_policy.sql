-- ${build}
-- List data of cases: the offices, and the services where it limits them, named by the order in force; nobody limited, the comparison with
-- nothing is nothing. Said so, and not as "no limit or one of these": the planner would take the rows for a sixth of what they are, and
-- sort all cases of a small office to show its first page.
set role esoya_owner;
drop policy if exists read_own_offices on core.case_office;
create policy read_own_offices on core.case_office for select to public using (office_id = any ((select internal.my_offices())::int[]));
grant select on core.case_office to esoya_registrar, esoya_supervisor, esoya_api;
drop policy if exists read_own_offices on core.case_file;
create policy read_own_offices on core.case_file for select to public using (
    (office_id = any ((select internal.my_offices())::int[])
      -- what another office has passed to an own one
      or case_id in (select o.case_id from core.case_office o where o.office_id = any ((select internal.my_offices())::int[])))
    and coalesce(service_id = any ((select internal.my_services())::int[]), true));
drop policy if exists write_own_offices on core.case_file;
create policy write_own_offices on core.case_file for insert to esoya_api with check (office_id = any ((select internal.my_offices())::int[])
    and coalesce(service_id = any ((select internal.my_services())::int[]), true));
drop policy if exists change_own_offices on core.case_file;
create policy change_own_offices on core.case_file for update to esoya_api
  using (coalesce(held_office_id, office_id) = any ((select internal.my_offices())::int[])
    and coalesce(service_id = any ((select internal.my_services())::int[]), true))
  with check (coalesce(held_office_id, office_id) = any ((select internal.my_offices())::int[])
    and coalesce(service_id = any ((select internal.my_services())::int[]), true));
grant select on core.case_file to esoya_registrar, esoya_supervisor, esoya_api;
grant insert, update on core.case_file to esoya_api;
