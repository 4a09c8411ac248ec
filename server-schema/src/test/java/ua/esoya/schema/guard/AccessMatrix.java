package ua.esoya.schema.guard;

import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Role × object × action as the catalogue holds it, one line a grant; owners' own rights are left out. */
final class AccessMatrix {
    private static final String GRANTS = """
            with grants as (
              select 'schema' as kind, n.nspname::text as object, a.grantee, a.privilege_type
              from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and a.grantee <> n.nspowner
              union all
              select case c.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, c.oid::regclass::text, a.grantee, a.privilege_type
              from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))) a
              where n.nspname in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal', 'api', 'flyway') and a.grantee <> c.relowner
              union all
              select 'column', c.oid::regclass::text || '.' || t.attname, a.grantee, a.privilege_type
              from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace, aclexplode(t.attacl) a
              where n.nspname in ('ref', 'access', 'core', 'archive', 'audit', 'exchange', 'report', 'internal', 'api', 'flyway') and a.grantee <> c.relowner
              union all
              select 'function', p.oid::regprocedure::text, a.grantee, a.privilege_type
              from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
              where n.nspname in ('internal', 'api') and a.grantee <> p.proowner
              union all
              select 'member', r.rolname::text, m.member, 'MEMBER'
              from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles x on x.oid = m.member where x.rolname <> 'esoya_account_keeper' and x.rolname like 'esoya\\_%'
            )
            select coalesce(r.rolname::text, 'PUBLIC') || ' | ' || g.kind || ' | ' || g.object || ' | ' || string_agg(distinct lower(g.privilege_type), ', ' order by lower(g.privilege_type))
            from grants g left join pg_roles r on r.oid = g.grantee
            where r.rolname is null or r.rolname like 'esoya\\_%'
            group by r.rolname, g.kind, g.object
            order by coalesce(r.rolname::text, 'PUBLIC') collate "C", g.kind collate "C", g.object collate "C"
            """;

    private AccessMatrix() {}

    static String of(DSLContext superuser) {
        return superuser.fetch(GRANTS).stream().map(row -> row.get(0, String.class)).collect(Collectors.joining("\n", "", "\n"));
    }
}
