package ua.esoya.schema.install;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The few ways in which this package speaks to a connection. */
final class Sql {
    private Sql() {}

    /** Runs a text of one or many statements. */
    static void run(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    /** Runs a query with text parameters and gives its rows; a null value becomes an empty text. */
    static List<List<String>> rows(Connection connection, String query, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<List<String>> rows = new ArrayList<>();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        String value = result.getString(i);
                        row.add(value == null ? "" : value);
                    }
                    rows.add(List.copyOf(row));
                }
                return rows;
            }
        }
    }

    static String text(Connection connection, String query, String... parameters) throws SQLException {
        return rows(connection, query, parameters).getFirst().getFirst();
    }

    static boolean exists(Connection connection, String query, String... parameters) throws SQLException {
        return !rows(connection, query, parameters).isEmpty();
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
