-- A table whose few changes would make every workstation plan anew
select c.oid::regclass::text as violation
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('access', 'core', 'archive', 'exchange', 'audit') and c.relkind = 'r'
  and not coalesce(c.reloptions, '{}') @> array['autovacuum_analyze_threshold=2000', 'autovacuum_vacuum_threshold=2000']
-- control
create table core.planted (x int)
