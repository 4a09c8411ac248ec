-- A table that the scope or the hours of a session follow from and whose change leaves the settled scope as it was (ESOYA-4.12)
with source as (
  select regexp_replace(p.prosrc, '--[^\n]*', '', 'g') as body from pg_proc p
  where p.pronamespace = 'internal'::regnamespace
    and p.proname in ('scope_of', 'orders_in_force', 'open_hours_now', 'is_bound_by_hours', 'my_reception', 'reception_hours', 'my_office', 'parameter', 'number_parameter'))
select c.oid::regclass::text as violation
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('access', 'ref', 'core') and c.relkind = 'r'
  -- a session has its own row, and the stamp is the mark itself
  and c.oid not in ('access.session'::regclass, 'access.scope_stamp'::regclass, 'access.session_scope'::regclass)
  and exists (select from source s where s.body ~ ('\m' || n.nspname || '\.' || c.relname || '\M'))
  and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = '_800_scope_stamp' and t.tgenabled = 'A')
-- control
drop trigger _800_scope_stamp on access.access_end
