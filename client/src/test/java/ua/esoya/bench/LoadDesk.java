package ua.esoya.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.util.PSQLException;
import ua.esoya.data.Hints;

/** One workstation under load: leads one case after another from the registration to the archive, a verb at a time, as a registrar does. */
final class LoadDesk {
    private static final String[] COURSE = {"register", "search", "card", "put in register", "hand over", "receipt", "result", "issue", "scan", "close"};

    private final Connection connection;
    private final String intake;
    private final int officeId;
    private final NoticedHints noticed;
    private final AtomicInteger refused;
    private final Hints hints;
    private int step;
    private UUID caseId = new UUID(0, 0);
    private String number = "";
    private int transferId;

    /** @param refused counts what a colleague's quicker hand had done already */
    LoadDesk(BenchServer.Desk desk, NoticedHints noticed, AtomicInteger refused) {
        this.connection = desk.connection();
        this.intake = desk.intake();
        this.officeId = desk.officeId();
        this.noticed = noticed;
        this.refused = refused;
        this.hints = BenchHints.of(desk.connection());
    }

    /** Steps of one case. */
    static int steps() {
        return COURSE.length;
    }

    /** Leads a whole case, so that the server has met each verb on this line, and the first steps of the next one. */
    void warm(int steps) throws SQLException {
        for (int i = 0; i < COURSE.length + steps % COURSE.length; i++) {
            next(System.nanoTime(), new VerbTimes());
        }
    }

    /** Does the next verb; its time counts from {@code due}, the moment the applicant stood there. */
    void next(long due, VerbTimes times) throws SQLException {
        String verb = COURSE[step % COURSE.length];
        step++;
        try {
            act(verb);
        } catch (PSQLException no) {
            // the register was sent away by a colleague, with this case in it
            if (!"hand over".equals(verb) || no.getSQLState() == null || !no.getSQLState().startsWith("ZN")) {
                throw no;
            }
            refused.incrementAndGet();
        }
        times.add(verb, System.nanoTime() - due);
        announce();
    }

    private void act(String verb) throws SQLException {
        switch (verb) {
            case "register" -> {
                String[] registered = ask("select r ->> 'case_id', r ->> 'case_number' from api.register(?, ?::jsonb) r", UUID.randomUUID(), intake);
                caseId = UUID.fromString(registered[0]);
                number = registered[1];
            }
            case "search" -> ask("select case_id::text, case_number from api.find_case('number', ?)", number);
            case "card" -> ask("select api.case_card(?) ->> 'status', ''", caseId);
            case "put in register" -> transferId = Integer.parseInt(ask("select api.put_in_open_transfer(?, ?, ?) ->> 'transfer_register_id', ''", UUID.randomUUID(), caseId, version())[0]);
            case "hand over" -> ask("select api.close_transfer(?, ?)::text, ''", UUID.randomUUID(), transferId);
            case "receipt" -> mark("record_receipt", "jsonb_build_object('received_at', to_char(api.server_time(), 'YYYY-MM-DD\"T\"HH24:MI'), 'name', 'Коваль Ірина Петрівна', 'position', 'спеціаліст')");
            case "result" -> mark("receive_result", "jsonb_build_object('result_kind', 'decision', 'number', '15-р', 'dated_on', api.server_time()::date, 'sheets', 2)");
            case "issue" -> mark("issue_result", "'{\"delivery_way\": \"in_person\", \"recipient\": \"applicant\", \"recipient_name\": \"Шевчук Оксана Іванівна\", \"document_kind\": \"id_card\", \"document_number\": \"185001247\"}'");
            case "scan" -> ask("select api.store_scan(?, ?, null, 'routing_slip', 1, 'scanner', convert_to('%PDF-1.7 ' || repeat('x', 50000) || ?, 'UTF8'))::text, ''", UUID.randomUUID(), caseId, number);
            case "close" -> ask("select api.close_case(?, ?, ?) ->> 'status', ''", UUID.randomUUID(), caseId, version());
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private void mark(String verb, String content) throws SQLException {
        ask("select api." + verb + "(?, ?, ?, " + content + ")::text, ''", UUID.randomUUID(), caseId, version());
    }

    /** The version that the open card shows. */
    private int version() throws SQLException {
        return Integer.parseInt(ask("select api.case_card(?) ->> 'row_version', ''", caseId)[0]);
    }

    private void announce() throws SQLException {
        noticed.telling(officeId);
        hints.tell(new Hints.Hint("case", officeId));
    }

    private String[] ask(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no answer: " + query);
                }
                return new String[] {row.getString(1), row.getString(2)};
            }
        }
    }
}
