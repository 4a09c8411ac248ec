-- A schema, table, view, column, function or domain that nobody has explained (design 3.19)
with ours as (select oid from pg_namespace where nspname in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal', 'api'))
select 'table ' || c.oid::regclass as violation
from pg_class c join ours n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v', 'm') and obj_description(c.oid, 'pg_class') is null
union all
select 'column ' || c.oid::regclass || '.' || a.attname
from pg_class c join ours n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p') and not c.relispartition and col_description(c.oid, a.attnum) is null
union all
select 'function ' || p.oid::regprocedure
from pg_proc p join ours n on n.oid = p.pronamespace
where obj_description(p.oid, 'pg_proc') is null
union all
select 'domain ' || t.oid::regtype
from pg_type t join ours n on n.oid = t.typnamespace
where t.typtype = 'd' and obj_description(t.oid, 'pg_type') is null
union all
select 'schema ' || n.oid::regnamespace from ours n where obj_description(n.oid, 'pg_namespace') is null
-- control
create table core.planted (planted_id int primary key)
