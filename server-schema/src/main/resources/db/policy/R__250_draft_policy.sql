-- ${build}
-- Drafts, favourites and what was read belong to their person; a draft set aside belongs to the office.
set role esoya_owner;
drop policy if exists own_or_set_aside on core.draft;
create policy own_or_set_aside on core.draft for all to esoya_api
  using (employee_id = (select internal.my_employee()) or is_set_aside and office_id = any ((select internal.my_offices())::int[]))
  with check (office_id = any ((select internal.my_offices())::int[]));
grant select, insert, update, delete on core.draft to esoya_api;

drop policy if exists own_favourites on core.service_favourite;
create policy own_favourites on core.service_favourite for all to esoya_api
  using (employee_id = (select internal.my_employee())) with check (employee_id = (select internal.my_employee()));
grant select, insert, delete on core.service_favourite to esoya_api;

drop policy if exists own_readings on core.card_read;
create policy own_readings on core.card_read for all to esoya_api
  using (employee_id = (select internal.my_employee())) with check (employee_id = (select internal.my_employee()));
grant select, insert on core.card_read to esoya_api;
