-- A column that holds personal data in a table that groups may read (design 3.5)
select c.oid::regclass || '.' || a.attname as violation
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p') and col_description(c.oid, a.attnum) ~ '\| особисті$'
  and obj_description(c.oid, 'pg_class') !~ '\| особисті: так'
-- control
alter table ref.office add column planted text; comment on column ref.office.planted is 'Домашня адреса | особисті'
