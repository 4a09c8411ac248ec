-- ${build}
-- A consultation is seen by whoever gave it and by the supervisor of its office; only its verb writes it.
set role esoya_owner;
drop policy if exists read_own_consultations on core.consultation;
create policy read_own_consultations on core.consultation for select to public
  using (employee_id = (select internal.my_employee()) or 'esoya_supervisor' = any ((select internal.my_groups())::text[]) and office_id = any ((select internal.my_offices())::int[]));
grant select on core.consultation to esoya_api;
