package ua.esoya.schema.install;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server to work on, the product's database there and the superuser who does it.
 *
 * @param authority hosts and ports as in the JDBC address
 * @param database the product's database, {@code esoya} when the address names none
 * @param query the parameters of the address with their question mark, or nothing
 * @param password absent when the server lets the superuser in without one
 */
public record InstallTarget(String authority, String database, String query, String user, Optional<String> password) {
    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^/?]+)(?:/([^?]*))?(\\?.*)?");

    /** Reads a JDBC address; refuses one that is not PostgreSQL's. */
    public static InstallTarget of(String url, String user, Optional<String> password) throws InstallRefusal {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            throw new InstallRefusal(Texts.of("address.wrong", url));
        }
        String database = Optional.ofNullable(address.group(2)).filter(name -> !name.isEmpty()).orElse("esoya");
        String query = Optional.ofNullable(address.group(3)).orElse("");
        return new InstallTarget(address.group(1), database, query, user, password);
    }

    /** The same server and superuser with another product database. */
    public InstallTarget withDatabase(String name) {
        return new InstallTarget(authority, name, query, user, password);
    }

    /** The JDBC address of a database on this server. */
    public String url(String databaseName) {
        return "jdbc:postgresql://" + authority + "/" + databaseName + query;
    }

    /** The JDBC address of the product's database. */
    public String url() {
        return url(database);
    }

    /** Signs in to the product's database as the superuser. */
    public Connection connect() throws SQLException {
        return connect(database);
    }

    Connection connect(String databaseName) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        password.ifPresent(value -> properties.setProperty("password", value));
        return DriverManager.getConnection(url(databaseName), properties);
    }

    /** Without the password, so that a log may show it. */
    @Override
    public String toString() {
        return user + " @ " + url();
    }
}
