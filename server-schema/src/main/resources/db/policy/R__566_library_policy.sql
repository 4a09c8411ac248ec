-- ${build}
-- A text that came with a service is the moderator's who took it, until they put it in; whose keys are known every signed-in person may read.
set role esoya_owner;
drop policy if exists read_own on core.library_template;
create policy read_own on core.library_template for select to public
  using ('esoya_moderator' = any ((select internal.my_groups())::text[]) and kept_by = (select internal.my_employee()));
grant select on core.library_template to esoya_api;
