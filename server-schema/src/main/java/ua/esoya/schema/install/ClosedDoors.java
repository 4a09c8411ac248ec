package ua.esoya.schema.install;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps persons and machines out of the product's database while it is being changed; they are let in again when it closes. */
final class ClosedDoors implements AutoCloseable {
    private final Connection superuser;
    private final String database;

    private ClosedDoors(Connection superuser, String database) {
        this.superuser = superuser;
        this.database = database;
    }

    /** Announces the upgrade to all listeners, refuses new sign-ins and ends the sessions that are there. */
    static ClosedDoors of(Connection superuser, String database) throws SQLException {
        Sql.run(superuser, "notify esoya, 'upgrade:'");
        Sql.run(superuser, "revoke connect on database " + Sql.quoted(database) + " from esoya_staff, esoya_machine");
        Sql.rows(superuser, """
                select pg_catalog.pg_terminate_backend(a.pid)::text
                from pg_catalog.pg_stat_activity a
                join pg_catalog.pg_roles r on r.oid = a.usesysid and not r.rolsuper
                where a.datname = ? and a.pid <> pg_catalog.pg_backend_pid()
                  and (pg_has_role(r.oid, 'esoya_staff', 'member') or pg_has_role(r.oid, 'esoya_machine', 'member'))
                """, database);
        return new ClosedDoors(superuser, database);
    }

    @Override
    public void close() throws SQLException {
        Sql.run(superuser, "grant connect on database " + Sql.quoted(database) + " to esoya_staff, esoya_machine");
    }
}
