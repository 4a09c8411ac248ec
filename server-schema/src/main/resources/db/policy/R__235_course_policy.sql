-- ${build}
-- Registers of hand-over belong to their office. What belongs to a mark is written and read by the owner's functions alone.
set role esoya_owner;
drop policy if exists of_own_office on core.transfer_register;
create policy of_own_office on core.transfer_register for all to esoya_api
  using (office_id = any ((select internal.my_offices())::int[])) with check (office_id = any ((select internal.my_offices())::int[]));
drop policy if exists of_own_register on core.transfer_export;
create policy of_own_register on core.transfer_export for all to esoya_api
  using (exists (select from core.transfer_register t where t.transfer_register_id = transfer_export.transfer_register_id))
  with check (exists (select from core.transfer_register t where t.transfer_register_id = transfer_export.transfer_register_id));
grant select, insert on core.transfer_export to esoya_api;
drop policy if exists of_own_register on core.transfer_item;
create policy of_own_register on core.transfer_item for all to esoya_api
  using (exists (select from core.transfer_register t where t.transfer_register_id = transfer_item.transfer_register_id))
  with check (exists (select from core.transfer_register t where t.transfer_register_id = transfer_item.transfer_register_id));
grant select, insert on core.transfer_register to esoya_api;
grant update (register_number, closed_at, closed_by, prints) on core.transfer_register to esoya_api;
grant select on core.transfer_item to esoya_api;
grant update (is_waiting, removed_at, removed_by) on core.transfer_item to esoya_api;
