-- A view that would show its owner's rows to whoever asks (design 3.7)
select c.oid::regclass::text as violation
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('v', 'm') and n.nspname !~ '^(pg_|information_schema$|extension$|flyway$)'
  and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
-- control
create view core.planted as select 1 as x
