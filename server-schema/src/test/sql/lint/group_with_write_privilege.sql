-- A group of persons, or everybody, may write to a table past the verbs (design 3.4)
select g.rolname || ' ' || w.privilege || ' ' || c.oid::regclass as violation
from pg_class c
cross join (select rolname from pg_roles where rolname in ('esoya_staff', 'esoya_registrar', 'esoya_moderator', 'esoya_technical_admin',
            'esoya_provider_user', 'esoya_supervisor', 'esoya_machine') union all select 'public') g
cross join unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) w (privilege)
where c.relkind in ('r', 'p', 'v') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'
  and (has_table_privilege(g.rolname, c.oid, w.privilege)
       or w.privilege in ('insert', 'update') and has_any_column_privilege(g.rolname, c.oid, w.privilege))
-- control
grant update (title) on core.draft to esoya_registrar
