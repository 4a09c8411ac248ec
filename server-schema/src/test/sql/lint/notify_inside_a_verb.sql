-- A notification inside a writing transaction makes all commits wait for each other; only the announcement may notify (design 3.15)
select p.oid::regprocedure::text as violation
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where n.nspname in ('internal', 'api', 'core', 'audit') and p.prosrc ~* 'pg_notify\s*\(|\mnotify\s+\w' and p.oid::regprocedure::text <> 'api.announce_waiting()'
-- control
create function core.planted() returns void language sql as $$ select pg_notify('a', 'b') $$
