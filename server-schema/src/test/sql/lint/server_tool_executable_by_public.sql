-- Large objects would hide data from every policy, advisory locks let anybody block anybody (design 3.4)
select p.oid::regprocedure::text as violation
from pg_proc p
where p.pronamespace = 'pg_catalog'::regnamespace
  and (p.proname like 'lo\_%' or p.proname in ('loread', 'lowrite') or p.proname like 'pg%advisory%lock%')
  and has_function_privilege('public', p.oid, 'execute')
-- control
grant execute on function pg_catalog.pg_advisory_lock(bigint) to public
