-- A function of the house that everybody may call (design 3.4)
select p.oid::regprocedure::text as violation
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where n.nspname !~ '^(pg_|information_schema$|extension$)' and has_function_privilege('public', p.oid, 'execute')
-- control
create function core.planted() returns int language sql as 'select 1'
