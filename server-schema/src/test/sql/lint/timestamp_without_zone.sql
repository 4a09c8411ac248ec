-- A stored moment that depends on somebody's time zone (design 3.19)
select c.oid::regclass || '.' || a.attname as violation
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal')
  and a.atttypid = 'timestamp'::regtype
-- control
alter table core.draft add column planted timestamp
