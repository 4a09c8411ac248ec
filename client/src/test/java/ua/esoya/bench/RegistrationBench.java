package ua.esoya.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Hints;

/**
 * Registrations per second: through the verb with full audit, through the verb without the triggers of journal and hours, and the same
 * rows sent one statement after another with the audit and the row security on.
 */
final class RegistrationBench {
    private static final long RUN = TimeUnit.SECONDS.toNanos(4);
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(2);
    private static final int TURNS = 5;
    private static final int OFFICES = 8;
    private static final int LISTENERS = 60;
    private static final String REGISTER = "select api.register(?, ?::jsonb)";

    private final BenchServer server;
    private final Figures figures;

    RegistrationBench(BenchServer server, Figures figures) {
        this.server = server;
        this.figures = figures;
    }

    void run() throws Exception {
        double full32 = verb(32);
        double apart32 = statements(32);
        Object rowsBefore = server.value("select count(*) from audit.row_change");
        Object casesBefore = server.value("select count(*) from core.case_file");
        double full1 = verb(1);
        double rowsPerCase = difference("select count(*) from audit.row_change", rowsBefore) / difference("select count(*) from core.case_file", casesBefore);
        figures.report("registrations with all guards, 1 connection", full1, "/s");
        figures.report("registrations with all guards, 32 connections", full32, "/s");
        figures.report("the same rows as separate statements under the same row security, 32 connections", apart32, "/s");
        figures.report("audited rows of a registration", rowsPerCase, "");
        figures.atLeast("verb : separate statements, 32 connections", full32 / apart32, 1.3);
        figures.atLeast("registrations and their announcements, 8 connections, 60 listeners : none", inTurn(this::heard, this::announced), 0.85);
        figures.atLeast("guarded : without journal and hours, 1 connection", guarded(1), 0.35);
        figures.atLeast("guarded : without journal and hours, 32 connections", guarded(32), 0.40);
        server.delayCommits(3_000);
        figures.atLeast("guarded : without journal and hours, 32 connections, commit 3 ms", guarded(32), 0.70);
        server.delayCommits(0);
    }

    private double guarded(int connections) throws Exception {
        return inTurn(() -> verb(connections), () -> {
            server.guards(false);
            double bare = verb(connections);
            server.guards(true);
            return bare;
        });
    }

    /** The one to the other, measured in turn, so that a minute in which the machine is slow is the same for both. */
    private static double inTurn(Callable<Double> one, Callable<Double> other) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            ratios.add(one.call() / other.call());
        }
        return Median.of(ratios);
    }

    private double heard() throws Exception {
        try (var listeners = new Listeners(server, LISTENERS)) {
            double heard = announced();
            figures.report("announcements heard by a listener", listeners.heard() / LISTENERS, "");
            return heard;
        }
    }

    private double difference(String query, @Nullable Object before) throws SQLException {
        return ((Number) server.value(query)).doubleValue() - (before instanceof Number number ? number.doubleValue() : 0);
    }

    private double verb(int connections) throws SQLException, InterruptedException, ExecutionException {
        return measure(connections, desk -> {
            PreparedStatement register = desk.connection().prepareStatement(REGISTER);
            return () -> {
                register.setObject(1, UUID.randomUUID());
                register.setString(2, desk.intake());
                register.execute();
            };
        }, server::signedIn);
    }

    /** Registrations that tell the other workstations, as the program does. */
    private double announced() throws SQLException, InterruptedException, ExecutionException {
        return measure(OFFICES, desk -> {
            PreparedStatement register = desk.connection().prepareStatement(REGISTER);
            Hints hints = BenchHints.of(desk.connection());
            return () -> {
                register.setObject(1, UUID.randomUUID());
                register.setString(2, desk.intake());
                register.execute();
                hints.tell(new Hints.Hint("case", desk.officeId()));
            };
        }, server::signedIn);
    }

    private double statements(int connections) throws SQLException, InterruptedException, ExecutionException {
        return measure(connections, desk -> new SeparateStatements(desk.connection(), desk.intake(), desk.officeId())::register, server::direct);
    }

    private double measure(int connections, Work work, Desks desks) throws SQLException, InterruptedException, ExecutionException {
        List<BenchServer.Desk> open = new ArrayList<>();
        for (int i : IntStream.range(0, connections).toArray()) {
            open.add(desks.open(i));
        }
        var done = new AtomicLong();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            long start = System.nanoTime() + WARM_UP;
            List<Callable<Boolean>> loops = new ArrayList<>();
            for (BenchServer.Desk desk : open) {
                loops.add(() -> {
                    Step step = work.prepare(desk);
                    while (System.nanoTime() < start + RUN) {
                        step.run();
                        if (System.nanoTime() > start) {
                            done.incrementAndGet();
                        }
                    }
                    return true;
                });
            }
            for (Future<Boolean> loop : threads.invokeAll(loops)) {
                loop.get();
            }
        } finally {
            for (BenchServer.Desk desk : open) {
                desk.connection().close();
            }
        }
        return done.get() / (RUN / 1e9);
    }

    /** One registration. */
    interface Step {
        void run() throws SQLException;
    }

    /** Prepares the statements of one connection. */
    interface Work {
        Step prepare(BenchServer.Desk desk) throws SQLException;
    }

    /** Opens the n-th connection. */
    interface Desks {
        BenchServer.Desk open(int number) throws SQLException;
    }

    /** The rows of one registration, each in a statement of its own, in one transaction: what a program without verbs would send. */
    private static final class SeparateStatements {
        private final Connection connection;
        private final String intake;
        private final int officeId;

        SeparateStatements(Connection connection, String intake, int officeId) throws SQLException {
            this.connection = connection;
            this.intake = intake;
            this.officeId = officeId;
            connection.setAutoCommit(false);
        }

        void register() throws SQLException {
            UUID request = UUID.randomUUID();
            UUID caseId = UUID.randomUUID();
            update("insert into core.request (request_id, login_role, verb, payload_sha256, made_at) values (?, 'bench', 'register', '', internal.now_at())", request);
            String number = text("select internal.next_case_number(?, internal.today())", officeId);
            update("""
                    insert into core.case_file (case_id, case_number, office_id, service_id, information_card_id, process_card_id, status, channel, applicant_label,
                        received_at, registered_at, registered_on, registered_by, due_on)
                    select ?, ?, ?, s.service_id, c.information_card_id, p.process_card_id, 'registered', 'visit', 'Шевчук О. І.', internal.now_at(), internal.now_at(), internal.today(), 1, internal.today()
                    from ref.service s join ref.information_card c using (service_id) join ref.process_card p using (service_id) where s.local_code = '04-03' limit 1""", caseId, number, officeId);
            String person = text("select internal.known_person(?::jsonb -> 'applicants' -> 0)", intake);
            text("select row_version from core.person where person_id = ?::uuid for no key update", person);
            text("select is_given from core.consent where person_id = ?::uuid and kind = 'sms' order by consent_id desc limit 1", person);
            update("""
                    insert into core.case_applicant (case_id, position, person_id, kind, surname, given_name, patronymic, birth_on, taxpayer_number, phone, is_sms_allowed, data_source)
                    values (?, 1, ?::uuid, 'person', 'Шевчук', 'Оксана', 'Іванівна', '1987-03-14', '3185001247', '+380674821190', true, 'shown_document')""", caseId, person);
            String pack = text("insert into core.document_package (case_id, notice_way, delivery_way) values (?, 'sms', 'in_person') returning document_package_id", caseId);
            for (int position = 1; position <= BenchServer.DOCUMENTS; position++) {
                update("""
                        insert into core.inventory_item (document_package_id, position, card_document_id, document_kind, title, form, sheets, copies, is_in_register, is_given)
                        values (?::bigint, ?, (select min(card_document_id) from ref.card_document), 'certificate', 'Довідка', 'original', 1, 1, false, true)""", pack, position);
            }
            for (int attribute = 1; attribute <= BenchServer.ATTRIBUTES; attribute++) {
                update("""
                        insert into core.case_attribute (case_id, card_attribute_id, value)
                        select ?, card_attribute_id, 'вул. Тиха, 1' from ref.card_attribute a join ref.information_card c using (information_card_id) join ref.service s using (service_id)
                        where s.local_code = '04-03' and a.position = ?""", caseId, attribute);
            }
            for (int position = 1; position <= BenchServer.STAGES; position++) {
                update("""
                        insert into core.case_stage (case_id, position, title, responsible, participation, term_title, due_on)
                        values (?, ?, 'Етап', 'Адміністратор', 'В', '1 день', internal.due_on(internal.today(), ?, 'working_day'))""", caseId, position, position);
            }
            update("insert into core.case_event (case_id, happened_at, employee_id, verb, status_to) values (?, internal.now_at(), 1, 'register', 'registered')", caseId);
            update("delete from core.draft where draft_id = ?", request);
            update("update core.request set answer = ?::jsonb where request_id = ?", "{\"case_number\": \"" + number + "\"}", request);
            connection.commit();
        }

        private void update(String sql, Object... values) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                statement.executeUpdate();
            }
        }

        private String text(String sql, Object... values) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return String.valueOf(rows.getString(1));
                }
            }
        }

        private static void bind(PreparedStatement statement, Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
