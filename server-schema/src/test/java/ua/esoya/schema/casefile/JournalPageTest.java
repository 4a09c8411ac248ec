package ua.esoya.schema.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-3.3a")
@Tag("ESOYA-6.7")
class JournalPageTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final String OFFICES = "(select array_agg(office_id) from ref.office)";
    private static final List<String> NUMBERS = new ArrayList<>();

    @BeforeAll
    static void registerFiveHereAndOneElsewhere() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 30));
        for (int i = 0; i < 5; i++) {
            NUMBERS.add(Intakes.register(database.as("registrar1"), Intakes.of(database.as("registrar1"), Intakes.RESIDENCE)).get("case_number").asText());
        }
        Intakes.register(database.as("registrar2"), Intakes.of(database.as("registrar2"), Intakes.RESIDENCE));
        database.asSuperuser().execute("""
                insert into core.case_file (case_id, case_number, office_id, service_id, information_card_id, status, channel, applicant_label, received_at, registered_at,
                  registered_on, registered_by, due_on)
                select gen_random_uuid(), n.digits || internal.check_digit(n.digits), f.office_id, f.service_id, f.information_card_id, f.status, f.channel, f.applicant_label,
                  f.received_at, f.registered_at, f.registered_on, f.registered_by, f.due_on
                from core.case_file f, (select '9000' || lpad(g::text, 9, '0') as digits from generate_series(1, 250) g) n where f.case_number = {0}""", DSL.val(NUMBERS.getFirst()));
    }

    @Test
    void givesThePagesOfTheOwnOfficesEachCaseOnceAndAtMostTwoHundredAtATime() {
        var seen = new ArrayList<UUID>();
        Result<Record> page = page("registrar1", "null, null", 10_000);
        assertEquals(200, page.size());
        while (!page.isEmpty()) {
            seen.addAll(page.getValues("case_id", UUID.class));
            Record last = page.getLast();
            page = page("registrar1", "'" + last.get("registered_at") + "', '" + last.get("case_id") + "'", 100);
        }
        assertEquals(255, seen.size());
        assertEquals(255, new HashSet<>(seen).size());
        assertEquals(1, page("registrar2", "null, null", 200).size());
        assertEquals(200, page("supervisor1", "null, null", 200).size());
        assertEquals(0, database.as("registrar1").fetch("select * from api.journal_page(null, null, null, null, null, null, null, null, null, null, null, 200)").size(), "no office named");
    }

    @Test
    void narrowsByItsConditions() {
        assertEquals(200, filtered("'2026-11-18', '2026-11-18', null, 'registered', null, true, null, null").size());
        assertEquals(0, filtered("'2026-11-19', null, null, null, null, null, null, null").size());
        assertEquals(0, filtered("null, null, null, 'closed', null, null, null, null").size());
        assertEquals(0, filtered("null, null, null, null, null, null, null, '2026-11-17'").size());
        assertEquals(0, filtered("null, null, 0, null, null, null, null, null").size());
        assertEquals(200, filtered("null, null, null, null, " + employee() + ", null, '2026-11-18', null").size());
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void isOnRecordPageByPageButNotAtEachRefreshing() {
        long before = listed();
        database.clock().set(LocalDateTime.of(2026, 11, 18, 12, 0));
        page("registrar1", "null, null", 100);
        page("registrar1", "null, null", 100);
        assertEquals(before + 1, listed());
        page("registrar1", "'2026-11-18 10:30:00+02', '" + UUID.randomUUID() + "'", 100);
        assertEquals(before + 2, listed());
        database.clock().set(LocalDateTime.of(2026, 11, 18, 12, 16));
        page("registrar1", "null, null", 100);
        assertEquals(before + 3, listed());
    }

    @Test
    @Tag("ESOYA-6.6")
    void noPlainSelectGivesTheNames() {
        assertRefused("42501", () -> database.as("registrar1").fetch("select applicant_label from core.case_file"));
        assertRefused("42703", () -> database.as("registrar1").fetch("select applicant_label from api.registration_journal"));
        assertRefused("42501", () -> database.as("provider1").fetch("select * from api.journal_page(null, null, null, null, null, null, null, null, null, null, null, 1)"));
        assertEquals("Шевчук О. І.", page("registrar1", "null, null", 1).getFirst().get("applicant_label"));
        assertEquals(255, database.as("registrar1").fetch("select case_number from core.case_file").size(), "numbers and states may be asked for");
    }

    private static Result<Record> page(String login, String before, int limit) {
        return database.as(login).fetch("select * from api.journal_page(" + OFFICES + ", null, null, null, null, null, null, null, null, " + before + ", " + limit + ")");
    }

    private static Result<Record> filtered(String conditions) {
        return database.as("registrar1").fetch("select * from api.journal_page(" + OFFICES + ", " + conditions + ", null, null, 200)");
    }

    private static String employee() {
        return String.valueOf(database.asOwner().fetchValue("select employee_id from access.account where login_role = 'registrar1'"));
    }

    private static long listed() {
        return (Long) java.util.Objects.requireNonNull(database.asOwner().fetchValue("select count(*) from audit.event where kind = 'cases_listed' and login_role = 'registrar1'"));
    }
}
