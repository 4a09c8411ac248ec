package ua.esoya.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What it costs to take the published registry: every row judged, compared and kept, against the same rows only put into their table. */
final class RegistryBench implements Benchmarks.Group {
    private static final int ROWS = 10_000;
    private static final int TURNS = 7;
    private static final String SOURCE = "{\"source\": \"bench\", \"content_sha256\": \"" + "0".repeat(64) + "\", \"content_bytes\": 1}";

    @Override
    public void run(Figures figures) throws Exception {
        String first = rows(0);
        String next = rows(100);
        try (var server = new BenchServer(); Connection moderator = DriverManager.getConnection(server.target().url(), "moderator1", ""); Connection owner = server.target().connect()) {
            number(moderator, "select length(api.sign_in(null, 'bench') ->> 'handle')");
            List<Double> taken = new ArrayList<>();
            List<Double> again = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                clear(owner);
                double plain = plain(owner, first);
                clear(owner);
                double verb = take(moderator, first);
                again.add(take(moderator, next));
                taken.add(verb);
                ratios.add(verb / plain);
            }
            figures.report("registry of 10,000 services checked and taken the first time", Median.of(taken), "ms");
            figures.report("the same taken again with a hundred other names", Median.of(again), "ms");
            figures.atMost("registry of 10,000 services taken : the same rows only put into their audited table", Median.of(ratios), 4, "");
            if (number(owner, "select count(*) from ref.registry_service where title like '%!'") != 100) {
                throw new IllegalStateException("another count of services than was sent");
            }
        }
    }

    private static String rows(int renamed) {
        return IntStream.rangeClosed(1, ROWS).mapToObj(n -> "{\"code\": \"%05d\", \"title\": \"Видача дозволу на спеціальне користування, вид %d%s\", \"sector\": \"Довкілля\", \"provider\": \"Держекоінспекція\", \"is_electronic\": %b}"
                .formatted(n, n, n <= renamed ? "!" : "", n % 3 == 0)).collect(Collectors.joining(",", "[", "]"));
    }

    private static void clear(Connection owner) throws SQLException {
        number(owner, "with s as (delete from ref.registry_service returning 1) select count(*) from s");
        number(owner, "with s as (delete from ref.registry_import returning 1) select count(*) from s");
    }

    /** Compared first, as the program does, then taken. */
    private static double take(Connection moderator, String rows) throws SQLException {
        long begun = System.nanoTime();
        int seen;
        try (PreparedStatement check = moderator.prepareStatement("select (api.check_registry(?::jsonb) ->> 'seen')::int")) {
            check.setString(1, rows);
            seen = answered(check);
        }
        try (PreparedStatement take = moderator.prepareStatement("select (api.take_registry(?, ?::jsonb, ?, ?::jsonb) ->> 'services')::int")) {
            take.setObject(1, UUID.randomUUID());
            take.setString(2, SOURCE);
            take.setInt(3, seen);
            take.setString(4, rows);
            if (answered(take) != ROWS) {
                throw new IllegalStateException("not all were taken");
            }
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double plain(Connection owner, String rows) throws SQLException {
        long begun = System.nanoTime();
        try (PreparedStatement put = owner.prepareStatement("""
                with i as (insert into ref.registry_import (source, content_sha256, content_bytes, services, added, changed, gone, imported_at, imported_by)
                           values ('bench', repeat('0', 64), 1, 1, 1, 0, 0, now(), 1) returning registry_import_id),
                     s as (insert into ref.registry_service (state_code, title, sector, provider, is_electronic, first_import_id)
                           select r.code, r.title, r.sector, r.provider, r.is_electronic, i.registry_import_id
                           from i, jsonb_to_recordset(?::jsonb) r (code text, title text, sector text, provider text, is_electronic boolean) returning 1)
                select count(*) from s""")) {
            put.setString(1, rows);
            answered(put);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static int answered(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            return answered(statement);
        }
    }
}
