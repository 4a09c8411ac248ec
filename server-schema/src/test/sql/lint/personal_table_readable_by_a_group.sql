-- Personal data leave only through verbs: nobody but the owner, the verbs' owner and keepers may select them (design 3.5)
select c.oid::regclass || ' ' || g.rolname as violation
from pg_class c
cross join (select rolname from pg_roles where rolname in ('esoya_staff', 'esoya_registrar', 'esoya_moderator', 'esoya_technical_admin',
            'esoya_provider_user', 'esoya_supervisor', 'esoya_machine') union all select 'public') g
where obj_description(c.oid, 'pg_class') ~ '\| особисті: так' and c.relkind in ('r', 'p')
  and (has_table_privilege(g.rolname, c.oid, 'select') or has_any_column_privilege(g.rolname, c.oid, 'select'))
-- control
grant select (surname) on core.person to esoya_supervisor
