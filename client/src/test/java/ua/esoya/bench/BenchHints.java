package ua.esoya.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import ua.esoya.data.Hints;

/** Tells the other workstations as the program does, at its pace, on the line of the desk. */
final class BenchHints implements Hints.Line {
    private final Connection connection;

    private BenchHints(Connection connection) {
        this.connection = connection;
    }

    static Hints of(Connection connection) {
        return new Hints(new BenchHints(connection));
    }

    @Override
    public Duration tell(Hints.Hint hint) {
        return ask("select api.announce('" + hint.topic() + "', " + hint.officeId() + ")");
    }

    @Override
    public Duration tellWaiting() {
        return ask("select api.announce_waiting()");
    }

    private Duration ask(String question) {
        try (PreparedStatement statement = connection.prepareStatement(question); ResultSet pause = statement.executeQuery()) {
            pause.next();
            return Duration.ofMillis(pause.getInt(1));
        } catch (SQLException lost) {
            // what was still on its way when the desk was closed
            return Duration.ZERO;
        }
    }
}
