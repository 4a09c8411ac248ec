-- ${build}
-- A registrar reads what prints today, the moderator every version; how the papers of the centre will look tomorrow is nobody else's yet.
set role esoya_owner;
drop policy if exists read_signed_in on ref.paper_template;
drop policy if exists read_in_force on ref.paper_template;
create policy read_in_force on ref.paper_template for select to public
  using ('esoya_moderator' = any ((select internal.my_groups())::text[])
         or superseded_at is null and valid_from <= (select internal.today()) and 'esoya_registrar' = any ((select internal.my_groups())::text[]));
drop policy if exists read_with_case on core.case_template;
create policy read_with_case on core.case_template for select to public using (exists (select from core.case_file f where f.case_id = case_template.case_id));
grant select on core.case_template to esoya_api;
