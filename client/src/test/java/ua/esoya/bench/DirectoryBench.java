package ua.esoya.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.esoya.schema.install.InstallRefusal;

/** A directory from a file: its dry run grows with the rows and not with their square, and taking them costs little beside writing them. */
final class DirectoryBench implements Benchmarks.Group {
    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    @Override
    public void run(Figures figures) throws IOException, SQLException, InstallRefusal {
        try (var server = new BenchServer()) {
            server.execute("""
                    with person as (insert into access.employee (surname, given_name, patronymic, department_id, position, phone, email)
                        values ('Вимірник', 'Олег', 'Іванович', 1, 'модератор', '+380670000000', 'bench@example.org') returning employee_id),
                    account as (insert into access.account (login_role, employee_id, title, obligation_accepted_at) select 'bench_moderator', employee_id, 'bench', internal.now_at() from person)
                    insert into access.access_order (employee_id, person_group, is_all_offices, kind, number, signed_on, issuer, valid_from)
                    select employee_id, 'esoya_moderator', true, 'mayor', '1', '2026-01-01', 'міський голова', '2026-01-01' from person""");
            server.execute("create role bench_moderator login in role esoya_moderator");
            try (Connection desk = DriverManager.getConnection(server.target().url(), "bench_moderator", "")) {
                text(desk, "select api.sign_in(null, 'bench') ->> 'handle'");
                compared(desk, FEW);
                double few = millis(() -> compared(desk, FEW));
                double many = millis(() -> compared(desk, MANY));
                figures.report("dry run of 10,000 rows of a directory", many, "ms");
                figures.atMost("dry run of 10,000 rows : of 1,000", many / few, 20, "");
                double byHand = byHand(server);
                double taken = millis(() -> take(desk));
                figures.report("10,000 rows of a directory taken from a file, with their history and their audit", taken, "ms");
                figures.atMost("10,000 rows taken, judged once more : the same rows and their history as separate statements of the tables' owner", taken / byHand, 5, "");
            }
        }
    }

    /** What a program without the verb would send: a row and its history, one after another, in one transaction. */
    private static double byHand(BenchServer server) throws SQLException {
        try (Connection owner = server.target().connect()) {
            owner.setAutoCommit(false);
            return millis(() -> {
                try (PreparedStatement row = owner.prepareStatement("insert into ref.data_owner (code, title, position) values (?, ?, ?)");
                        PreparedStatement history = owner.prepareStatement("insert into ref.directory_change (directory, value_code, action, new_value, reason, changed_at, changed_by) "
                                + "values ('data_owner', ?, 'added', jsonb_build_object('title', ?::text), 'bench', internal.now_at(), 1)")) {
                    for (int at = 1; at <= MANY; at++) {
                        row.setString(1, "hand_" + at);
                        row.setString(2, "Володілець " + at);
                        row.setInt(3, at);
                        row.executeUpdate();
                        history.setString(1, "hand_" + at);
                        history.setString(2, "Володілець " + at);
                        history.executeUpdate();
                    }
                }
                owner.commit();
            });
        }
    }

    private static void take(Connection desk) throws SQLException {
        String seen = text(desk, "select api.compare_directory('state_register', '[{\"title\": \"Проба\"}]') ->> 'seen'");
        try (PreparedStatement take = desk.prepareStatement("select api.take_directory(?::uuid, 'state_register', ?, ?::jsonb, 'bench')")) {
            take.setString(1, UUID.randomUUID().toString());
            take.setString(2, seen);
            take.setString(3, rows(MANY));
            take.executeQuery().close();
        }
    }

    private static void compared(Connection desk, int amount) throws SQLException {
        try (PreparedStatement compare = desk.prepareStatement("select api.compare_directory('state_register', ?::jsonb)")) {
            compare.setString(1, rows(amount));
            compare.executeQuery().close();
        }
    }

    private static String rows(int amount) {
        return IntStream.rangeClosed(1, amount).mapToObj("{\"title\": \"Реєстр № %d\"}"::formatted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static double millis(Step step) throws SQLException {
        long begun = System.nanoTime();
        step.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }
}
