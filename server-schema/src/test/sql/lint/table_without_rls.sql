-- A table of the house without row level security (design 3.7)
select c.oid::regclass::text as violation
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and not c.relrowsecurity
  and n.nspname in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal', 'api')
-- control
create table core.planted (planted_id int primary key)
