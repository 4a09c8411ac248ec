package ua.esoya.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.esoya.data.SignIn;
import ua.esoya.domain.ServerAddress;

/** What the guards cost beside reading and signing in: the policies on a journal of a million cases, and the session. */
final class GuardBench implements Benchmarks.Group {
    private static final int CASES = 1_000_000;
    private static final int TRIES = 60;
    private static final int WARM_UP = 15;
    private static final int PAGE = 100;
    private static final String[] OFFICES = {"large", "middle", "small"};

    @Override
    public void run(Figures figures) throws Exception {
        try (var server = new BenchServer()) {
            var population = new Population(server);
            population.growTo(CASES);
            for (int office = 0; office < OFFICES.length; office++) {
                page(server, office, 0, "first page", figures);
                page(server, office, office == 2 ? 500 : 50_000, "deep page", figures);
            }
            signIn(server, figures);
        }
    }

    /** The page as the program asks for it, names and event included, with the policies of all tables and without; and the same rows by a hand's select. */
    private static void page(BenchServer server, int office, int deep, String what, Figures figures) throws SQLException {
        var desk = server.signedIn(office);
        try (Connection guarded = desk.connection(); Connection superuser = server.target().connect()) {
            int officeId = number(superuser, "select office_id from ref.office order by code offset " + office + " limit 1");
            String ofOffice = "office_id = " + officeId;
            String before = before(superuser, "select registered_at, case_id from core.case_file where " + ofOffice + " order by registered_at desc, case_id desc offset " + deep + " limit 1");
            String rows = "select * from api.registration_journal where " + ofOffice + " and (registered_at, case_id) < (" + before + ") order by registered_at desc, case_id desc limit " + PAGE;
            String where = String.format(Locale.ROOT, "%s of the journal, %s office of %,d cases", what, OFFICES[office], CASES);
            String asked = "select * from api.journal_page(array[" + officeId + "], null, null, null, null, null, null, null, null, " + before + ", " + PAGE + ")";
            double page = median(guarded, asked);
            server.rowSecurity(false);
            double free = median(guarded, asked);
            server.rowSecurity(true);
            figures.report(where + ", as the program reads it, with names and its event", page, "ms");
            figures.atMost(where + ", as the program reads it, with policies : without", page / free, 1.4, "");
            figures.report(where + ", selected by hand, with policies : without", median(guarded, rows) / median(superuser, rows), "");
        }
    }

    private static String before(Connection superuser, String start) throws SQLException {
        try (Statement statement = superuser.createStatement(); ResultSet row = statement.executeQuery(start)) {
            row.next();
            return "'" + row.getString(1) + "', '" + row.getString(2) + "'";
        }
    }

    private static double median(Connection connection, String query) throws SQLException {
        List<Double> took = new ArrayList<>();
        try (PreparedStatement page = connection.prepareStatement(query)) {
            for (int i = 0; i < TRIES; i++) {
                long begun = System.nanoTime();
                int rows = 0;
                try (ResultSet read = page.executeQuery()) {
                    while (read.next()) {
                        rows++;
                    }
                }
                took.add((System.nanoTime() - begun) / 1e6);
                if (rows != PAGE) {
                    throw new IllegalStateException(rows + " rows instead of a page");
                }
            }
        }
        return Median.of(took.subList(WARM_UP, TRIES));
    }

    /** From the password to an open session, against a connection that only answers. */
    private static void signIn(BenchServer server, Figures figures) throws SQLException {
        var door = new SignIn(new ServerAddress(server.target().url(), Optional.empty()), "bench");
        List<Double> signed = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            long begun = System.nanoTime();
            var opened = door.open("bench1", new char[0], Optional.empty());
            signed.add((System.nanoTime() - begun) / 1e6);
            opened.leave();
            begun = System.nanoTime();
            try (Connection connection = DriverManager.getConnection(server.target().url() + "?options=-c%20event_triggers=off", "postgres", "")) {
                number(connection, "select 1");
            }
            bare.add((System.nanoTime() - begun) / 1e6);
        }
        double session = Median.of(signed.subList(WARM_UP, TRIES));
        double connection = Median.of(bare.subList(WARM_UP, TRIES));
        figures.report("sign-in, from the password to the session", session, "ms");
        figures.report("a bare connection and one question", connection, "ms");
        figures.atMost("sign-in beyond a bare connection", session - connection, 150, "ms");
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
