package ua.esoya.data;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.ServerAddress;

/**
 * Connections of one person. Each physical connection presents the session's handle once; a connection whose session is
 * closed is refused by the server at its next statement (4.1).
 */
final class PersonalDataSource implements DataSource {
    private static final String WRONG_PASSWORD = "28P01";
    private static final int LOGIN_SECONDS = 5;

    private final ServerAddress address;
    private final String login;
    private volatile String password;
    private volatile @Nullable String expected;
    private volatile @Nullable String handle;

    PersonalDataSource(ServerAddress address, String login, char[] password) {
        this.address = address;
        this.login = login;
        this.password = new String(password);
    }

    /** The same person at the same server with what is typed now; it enters no session. */
    PersonalDataSource with(char[] typed) {
        return new PersonalDataSource(address, login, typed);
    }

    /** From now on every new connection enters this session. */
    void enterWith(String sessionHandle) {
        handle = sessionHandle;
    }

    /** The password is being changed to this one; a connection refused with the old one tries it. */
    void expect(char[] fresh) {
        expected = new String(fresh);
    }

    /** The password was changed to the expected one. */
    void changed() {
        String fresh = expected;
        if (fresh != null) {
            password = fresh;
        }
        expected = null;
    }

    /** The password was not changed. */
    void unchanged() {
        expected = null;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = connect();
        String current = handle;
        if (current != null) {
            try (PreparedStatement enter = connection.prepareStatement("select api.enter(?)")) {
                enter.setString(1, current);
                enter.execute();
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
        return connection;
    }

    private Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(address.url(), properties());
        } catch (SQLException refused) {
            if (!WRONG_PASSWORD.equals(refused.getSQLState()) || expected == null) {
                throw refused;
            }
            // the answer to a change was lost on the way
            changed();
            return DriverManager.getConnection(address.url(), properties());
        }
    }

    private Properties properties() {
        var all = new Properties();
        all.setProperty("user", login);
        all.setProperty("password", password);
        all.setProperty("ApplicationName", "esoya-workstation");
        // the name goes with the first packet, so that the server's log has it for refused sign-ins too
        all.setProperty("assumeMinServerVersion", "15");
        all.setProperty("connectTimeout", "3");
        all.setProperty("loginTimeout", String.valueOf(LOGIN_SECONDS));
        all.setProperty("socketTimeout", "20");
        all.setProperty("tcpKeepAlive", "true");
        if (address.caCertificate().isPresent()) {
            all.setProperty("sslmode", "verify-full");
            all.setProperty("sslrootcert", address.caCertificate().get().toString());
            // the proof of the password is bound to this very line: one who stands between with a certificate of the same authority fails
            all.setProperty("channelBinding", "require");
        } else {
            // without a certificate authority only this very machine is trusted
            all.setProperty("sslmode", address.local() ? "disable" : "verify-full");
        }
        return all;
    }

    @Override
    public Connection getConnection(String ignoredLogin, String ignoredPassword) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    /** The pool waits as long for a connection on its way when it closes. */
    @Override
    public int getLoginTimeout() {
        return LOGIN_SECONDS;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
