package ua.esoya.schema.install;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PasswordUtil;

/** Gives every account of a training database its PostgreSQL login, through the account keeper as in production. */
final class DemoAccounts {
    /** The one password of all training accounts; the sign-in window of the training program shows it. */
    static final String PASSWORD = "Esoya-2026";

    private static final String ACCOUNTS = """
            select a.login_role,
                   coalesce((select array_agg(distinct o.person_group::text) from access.access_order o where o.employee_id = a.employee_id),
                            array['esoya_machine'])::text,
                   exists (select from pg_catalog.pg_roles r where r.rolname = a.login_role)::text
            from access.account a
            order by 1
            """;

    private DemoAccounts() {}

    /** Makes the missing logins; one that is left from an earlier training database gets the password anew. */
    static void makeLogins(Connection superuser) throws SQLException {
        for (List<String> account : Sql.rows(superuser, ACCOUNTS)) {
            if ("true".equals(account.get(2))) {
                Sql.rows(superuser, "select internal.set_verifier(?::name, ?)", account.get(0), verifier());
            } else {
                Sql.rows(superuser, "select internal.create_login(?::name, ?, ?::text[])", account.get(0), verifier(), account.get(1));
            }
        }
    }

    private static String verifier() {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return PasswordUtil.encodeScramSha256(PASSWORD.toCharArray(), 4096, salt);
    }
}
