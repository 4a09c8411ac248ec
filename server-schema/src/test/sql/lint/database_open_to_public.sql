-- Everybody with a login on the server could connect or make temporary tables here (design 3.4)
select d.datname || ' ' || p.privilege as violation
from pg_database d
cross join unnest(array['connect', 'temporary', 'create']) p (privilege)
where d.datname = current_database() and has_database_privilege('public', d.oid, p.privilege)
-- control
do $$ begin execute format('grant connect on database %I to public', current_database()); end $$
