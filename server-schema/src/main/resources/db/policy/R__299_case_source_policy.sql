-- ${build}
-- Written by the owner's function alone, after a registrar's correction was admitted.
set role esoya_owner;
drop policy if exists read_with_case on core.case_source;
create policy read_with_case on core.case_source for select to public using (exists (select from core.case_file f where f.case_id = case_source.case_id));
grant select on core.case_source to esoya_api;
