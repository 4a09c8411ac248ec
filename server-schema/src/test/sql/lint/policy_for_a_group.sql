-- A read policy for a group: it would not exist inside a function that runs with its owner's rights (design 3.7)
select p.polname || ' on ' || p.polrelid::regclass as violation
from pg_policy p
cross join unnest(p.polroles) r (oid)
where r.oid <> 0 and r.oid::regrole::text not in ('esoya_api', 'esoya_account_keeper', 'esoya_session_keeper', 'esoya_log_reader', 'esoya_disposal_keeper')
-- control
create policy planted on core.draft for select to esoya_registrar using (true)
