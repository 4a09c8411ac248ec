package ua.esoya.workstation.feature.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.esoya.data.Database;
import ua.esoya.data.SignIn;
import ua.esoya.demo.DemoDesk;
import ua.esoya.demo.Guarded;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.journal.JournalReport;
import ua.esoya.domain.trace.EventChoices;
import ua.esoya.domain.trace.EventFilter;
import ua.esoya.domain.trace.SecurityEvent;
import ua.esoya.domain.trace.Severity;

/** Each group of the catalogue is provoked on a real server, then found in the journal under conditions and in the file. */
@Tag("ESOYA-4.13")
class ProvokedEventsTest {
    private static final SignIn.Opened KEEPER = DemoDesk.signIn(Guarded.keeper());
    private static final TraceGateway JOURNAL = new JooqTraceGateway(KEEPER.database(), DemoDesk.address(), KEEPER.card());

    @TempDir
    Path folder;

    /** What happens, and as which kind of event of whom it must be found. */
    private record Provoked(String kind, String login, Severity severity, Runnable deed) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Provoked> deeds() {
        return Stream.of(
                new Provoked("sign_in", "registrar1", Severity.USUAL, () -> DemoDesk.signIn("registrar1").leave()),
                new Provoked("after_hours_attempt", Guarded.victim(), Severity.WARNING, ProvokedEventsTest::afterHours),
                new Provoked("sign_in_failed", Guarded.victim(), Severity.WARNING, () -> wrongPassword(1)),
                new Provoked("sign_in_locked", "agent1", Severity.ALARM, () -> wrongPassword(6)),
                new Provoked("password_issued", "technical1", Severity.NOTICE, () -> as("technical1",
                        "select api.issue_password('" + UUID.randomUUID() + "', '" + Guarded.victim() + "', '" + DemoDesk.value("select rolpassword from pg_authid where rolname = 'registrar2'") + "')")),
                new Provoked("account_blocked", "technical1", Severity.WARNING, () -> as("technical1",
                        "select api.block_account('" + UUID.randomUUID() + "', '" + Guarded.victim() + "', 'перевірка')")),
                new Provoked("anonymised_export", "supervisor1", Severity.NOTICE, () -> as("supervisor1", "select * from api.anonymised_figures(date '2026-01-01', date '2026-12-31')")),
                new Provoked("journal_exported", Guarded.keeper(), Severity.NOTICE, () -> JOURNAL.exported(today(), Optional.empty())),
                new Provoked("journal_checked", Guarded.keeper(), Severity.NOTICE, () -> JOURNAL.record(new JournalReport(1, 2, 0, List.of()))),
                new Provoked("setting_changed", "technical1", Severity.NOTICE, () -> as("technical1",
                        "select api.set_parameter('" + UUID.randomUUID() + "', 'grace_minutes', '" + DemoDesk.value("select value from ref.parameter where code = 'grace_minutes'") + "', 'перевірка')")),
                new Provoked("refused_attempt", "registrar1", Severity.WARNING, () -> {
                    assertThrows(RuntimeException.class, () -> as("registrar1", "select * from core.person"));
                    readLog();
                }),
                new Provoked("person_looked_up", "registrar1", Severity.USUAL, () -> as("registrar1", "select api.find_person('consultation', 'surname', 'Шевченко', 1980)")));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isFoundUnderConditionsAndInTheFile(Provoked provoked) throws IOException {
        long before = Long.parseLong(DemoDesk.value("select max(event_id) from audit.event"));
        provoked.deed().run();
        var choices = JOURNAL.choices();
        var kind = choices.kinds().stream().filter(it -> it.code().equals(provoked.kind())).findFirst().orElseThrow();
        var person = choices.people().stream().filter(it -> it.login().equals(provoked.login())).findFirst().orElseThrow();
        var filter = filter(provoked.severity(), kind, person);
        var found = JOURNAL.events(filter, Optional.empty(), 100).rows();
        assertTrue(found.stream().anyMatch(event -> event.eventId() > before), () -> provoked + " is not in " + found);
        assertEquals(List.of(provoked.kind()), found.stream().map(SecurityEvent::kind).distinct().toList());
        var other = provoked.severity() == Severity.USUAL ? Severity.ALARM : Severity.USUAL;
        assertEquals(List.of(), JOURNAL.events(filter(other, kind, person), Optional.empty(), 100).rows(), "another weight");

        var file = folder.resolve("events.csv");
        var outcome = new EventExport(JOURNAL).write(filter, file.toString());
        assertTrue(outcome.whole() && outcome.events() >= found.size(), outcome::toString);
        String newest = "\"" + found.getFirst().eventId() + "\"";
        assertTrue(Files.readAllLines(file).stream().anyMatch(line -> line.startsWith(newest) && line.contains(kind.title())), "the file lacks event " + newest);
    }

    @AfterAll
    static void leave() {
        KEEPER.leave();
    }

    private static EventFilter today() {
        var day = KEEPER.card().serverTime().toLocalDate();
        return EventFilter.between(day.minusDays(1), day.plusDays(1));
    }

    private static EventFilter filter(Severity severity, EventChoices.Kind kind, EventChoices.Person person) {
        // the server's log has its own clock, so no days are asked for
        return new EventFilter(Optional.empty(), Optional.<LocalDate>empty(), Optional.of(severity), Optional.of(kind), Optional.of(person), Optional.empty());
    }

    private static void wrongPassword(int times) {
        IntStream.range(0, times).forEach(ignored -> {
            var refused = assertThrows(SQLException.class, () -> DriverManager.getConnection(DemoDesk.address().url(), Guarded.victim(), "wrong-password").close());
            assertTrue(refused.getSQLState().startsWith("28"), refused::toString);
        });
        readLog();
    }

    /** The victim's own hours are a minute of the night. */
    private static void afterHours() {
        DemoDesk.execute("""
                insert into access.employee_schedule (employee_id, weekday, opens_at, closes_at, valid_from, set_by)
                select a.employee_id, d, time '00:00', time '00:01', date '2024-01-01', a.employee_id from access.account a cross join generate_series(1, 7) d where a.login_role = 'victim1'""");
        DemoDesk.execute("grant execute on function internal.require_open_hours() to victim1");
        var refusal = assertThrows(Refusal.class, () -> as(Guarded.victim(), "select internal.require_open_hours()"));
        DemoDesk.execute("revoke execute on function internal.require_open_hours() from victim1");
        assertEquals("ZN307", refusal.code());
        readLog();
    }

    private static void readLog() {
        as("agent1", "select api.read_server_log()");
    }

    private static void as(String login, String statement) {
        var opened = DemoDesk.signIn(login);
        try {
            Database database = opened.database();
            database.read(sql -> sql.fetch(statement));
        } finally {
            opened.leave();
        }
    }
}
