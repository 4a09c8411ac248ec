package ua.esoya.schema.install;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes the product's database with Ukrainian order of letters, or proves that the present one has it. */
final class DatabaseCreation {
    /** The operating system's side of the locale; pg_trgm needs one that knows Cyrillic letters, so plain C is not among them. */
    private static final List<String> SYSTEM_LOCALES = List.of("C.UTF-8", "C.utf8", "uk_UA.UTF-8", "en_US.UTF-8");

    private static final String OLDEST_VERSION = "150000";

    private DatabaseCreation() {}

    /** Refuses a server that is too old and a person who is not a superuser. */
    static void requireServer(Connection connection, String user) throws SQLException, InstallRefusal {
        if (Integer.parseInt(Sql.text(connection, "show server_version_num")) < Integer.parseInt(OLDEST_VERSION)) {
            throw new InstallRefusal(Texts.of("server.old", Sql.text(connection, "show server_version")));
        }
        if (!"on".equals(Sql.text(connection, "show is_superuser"))) {
            throw new InstallRefusal(Texts.of("user.notSuperuser", user));
        }
    }

    static boolean isPresent(Connection connection, String database) throws SQLException {
        return Sql.exists(connection, "select 1 from pg_catalog.pg_database where datname = ?", database);
    }

    static void ensure(Connection connection, String database) throws SQLException, InstallRefusal {
        if (!isPresent(connection, database)) {
            create(connection, database);
        }
        requireUkrainian(connection, database);
    }

    private static void create(Connection connection, String database) throws SQLException, InstallRefusal {
        for (String locale : SYSTEM_LOCALES) {
            try {
                Sql.run(connection, "create database " + Sql.quoted(database) + " template template0 encoding 'UTF8' "
                        + "locale_provider icu icu_locale 'uk-UA' locale '" + locale + "'");
                return;
            } catch (SQLException e) {
                if (!"22023".equals(e.getSQLState()) && !"42809".equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
        throw new InstallRefusal(Texts.of("server.noLocale", String.join(", ", SYSTEM_LOCALES)));
    }

    private static void requireUkrainian(Connection connection, String database) throws SQLException, InstallRefusal {
        // the column is called daticulocale up to 16, datlocale from 17
        boolean ukrainian = Sql.exists(connection, """
                select 1 from pg_catalog.pg_database d
                where datname = ? and pg_catalog.pg_encoding_to_char(encoding) = 'UTF8' and datlocprovider = 'i'
                  and coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') like 'uk%'
                """, database);
        if (!ukrainian) {
            throw new InstallRefusal(Texts.of("database.notUkrainian", database));
        }
    }
}
