package ua.esoya.schema.install;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.util.PasswordUtil;

/** Lets {@code esoya_migrator} sign in while it is open, with a password that nobody else ever sees. */
final class MigratorLogin implements AutoCloseable {
    static final String ROLE = "esoya_migrator";

    private static final int ITERATIONS = 4096;

    private final Connection superuser;
    private final String password;

    private MigratorLogin(Connection superuser, String password) {
        this.superuser = superuser;
        this.password = password;
    }

    static MigratorLogin open(Connection superuser) throws SQLException {
        SecureRandom random = new SecureRandom();
        byte[] secret = new byte[32];
        byte[] salt = new byte[16];
        random.nextBytes(secret);
        random.nextBytes(salt);
        String password = HexFormat.of().formatHex(secret);
        // the server gets the verifier only: its log must never hold the password
        String verifier = PasswordUtil.encodeScramSha256(password.toCharArray(), ITERATIONS, salt);
        Sql.run(superuser, "alter role " + ROLE + " login password '" + verifier + "'");
        return new MigratorLogin(superuser, password);
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws SQLException {
        Sql.run(superuser, "alter role " + ROLE + " nologin password null");
    }
}
