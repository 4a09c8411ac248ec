-- A function that runs with its owner's rights and another's search path; the path of all others is pinned too (design 3.10), but of the
-- clock: the planner puts its three lines, which name every schema themselves, into the statement that asks; a body that was parsed when it
-- was made looks nothing up
select p.oid::regprocedure::text as violation
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where n.nspname !~ '^(pg_|information_schema$|extension$|flyway$)'
  and not coalesce(p.proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']
  and not (p.prosqlbody is not null and not p.prosecdef)
  and not (p.oid in ('internal.now_at()'::regprocedure, 'internal.local_now()'::regprocedure, 'internal.today()'::regprocedure) and not p.prosecdef)
-- control
create function core.planted() returns int language sql security definer set search_path = core, pg_temp as 'select 1'
