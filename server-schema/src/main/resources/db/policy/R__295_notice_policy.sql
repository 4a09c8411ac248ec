-- ${build}
-- Notices are seen where their case is seen; the outbox itself belongs to its functions, and no group holds a grant.
set role esoya_owner;
drop policy if exists read_with_case on exchange.notice;
create policy read_with_case on exchange.notice for select to public using (exists (select from core.case_file f where f.case_id = notice.case_id));
grant select on exchange.notice to esoya_api;
