package ua.esoya.schema.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

@Tag("ESOYA-7.1.7a")
class LetterTest {
    private static final LocalDateTime START = TestServer.START;
    private static final String NOTE = "archive_transfer_note";
    private static final String REMINDER = "reminder_letter";
    private static final String ENVELOPE = "envelope";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final Transfers transfers = new Transfers(database);

    @AfterEach
    void onTheDay() {
        database.clock().startAt(START);
    }

    @Test
    void passesOnWhatNobodyCollectedAndNotBeforeItsTime() {
        CourseDesk first = withResult();
        CourseDesk second = withResult();
        database.clock().startAt(START.plusMonths(3).minusDays(1));
        assertEquals("too_early_to_store", assertRefused("ZN223", () -> letter(NOTE, first.caseId)).getConstraint());
        assertRefused("ZN223", () -> record(NOTE, first.caseId));
        database.clock().startAt(START.plusMonths(3));
        JsonNode letter = letter(NOTE, first.caseId, second.caseId);
        assertEquals(2, letter.get("lines").size());
        assertEquals("15-р", letter.at("/lines/0/result_number").asText());
        assertEquals(START.toLocalDate().toString(), letter.at("/lines/0/received_on").asText());
        assertEquals(0, letter.get("printed_before").asInt());
        first.turn("store", "{}");
        assertEquals(1, letter(NOTE, first.caseId).get("lines").size(), "it may be printed again once the result has gone");
    }

    @Test
    @Tag("ESOYA-7.1.3")
    void countsEachPrintInEachCaseOnceForARequest() {
        CourseDesk first = withResult();
        CourseDesk second = withResult();
        database.clock().startAt(START.plusMonths(3));
        UUID request = UUID.randomUUID();
        assertEquals(1, record(request, NOTE, first.caseId, second.caseId));
        assertEquals(1, record(request, NOTE, first.caseId, second.caseId), "the same request again");
        assertEquals(2, record(NOTE, second.caseId));
        assertEquals(2, letter(NOTE, first.caseId, second.caseId).get("printed_before").asInt());
        assertEquals("1 2", database.asSuperuser().fetchValue("""
                select string_agg(n::text, ' ' order by n) from (select max(print_number) as n from archive.printed_paper
                where case_id in ({0}, {1}) and paper_kind = 'archive_transfer_note' group by case_id) x""", DSL.val(first.caseId), DSL.val(second.caseId)));
        assertEquals("print", second.card().at("/events/0/verb").asText());
        assertRefused("ZN401", () -> CourseDesk.ask(desk, "select api.record_print({0}, {1}, array['archive_transfer_note'])", UUID.randomUUID(), first.caseId));
    }

    @Test
    @Tag("ESOYA-7.1.6b")
    void remindsAfterTwoMonthsWithTheAddressOfTheApplicant() {
        CourseDesk ours = withResult();
        assertEquals("result_received:reminder_letter", assertRefused("ZN212", () -> letter(REMINDER, ours.caseId)).getDetail());
        database.clock().startAt(START.plusMonths(2));
        JsonNode letter = letter(REMINDER, ours.caseId);
        assertTrue(letter.get("recipient").asText().split(" ").length >= 2, letter.toString());
        assertEquals(START.plusMonths(3).toLocalDate().toString(), letter.at("/lines/0/storable_on").asText());
        assertEquals("case_opened", database.asSuperuser().fetchValue("select kind from audit.event where login_role = 'registrar1' order by event_id desc limit 1"), "an address was read");
        ours.issue(CourseDesk.IN_PERSON);
        assertRefused("ZN212", () -> letter(REMINDER, ours.caseId));
    }

    @Test
    @Tag("ESOYA-7.1.6c")
    void labelsTheEnvelopeOfAResultSentByPost() {
        CourseDesk ours = withResult();
        assertRefused("ZN212", () -> letter(ENVELOPE, ours.caseId));
        ours.issue("{\"delivery_way\": \"post\", \"recipient\": \"sent\", \"tracking_number\": \"5003012345678\"}");
        assertEquals("5003012345678", letter(ENVELOPE, ours.caseId).at("/lines/0/tracking_number").asText());
        ours.undo();
        assertRefused("ZN212", () -> letter(ENVELOPE, ours.caseId));
    }

    @Test
    void refusesAnotherOfficeOtherProvidersAndNoCases() {
        CourseDesk ours = withResult();
        var other = new CourseDesk(desk, otherService(ours));
        transfers.handOver(other);
        other.result(CourseDesk.DECISION.formatted(START.toLocalDate()));
        database.clock().startAt(START.plusMonths(3));
        assertEquals(other.number, assertRefused("ZN214", () -> letter(NOTE, ours.caseId, other.caseId)).getDetail());
        assertEquals(1, letter(NOTE, other.caseId).get("lines").size());
        assertRefused("ZN404", () -> CourseDesk.ask(database.as("registrar2"), "select api.letter({0}, array[{1}])", NOTE, ours.caseId));
        assertRefused("ZN404", () -> CourseDesk.ask(database.as("registrar2"), "select api.record_letter({0}, {1}, array[{2}])", UUID.randomUUID(), NOTE, ours.caseId));
        assertRefused("42501", () -> CourseDesk.ask(database.as("moderator1"), "select api.letter({0}, array[{1}])", NOTE, ours.caseId));
        assertRefused("ZN401", () -> letter("inventory", ours.caseId));
        assertRefused("ZN101", () -> CourseDesk.ask(desk, "select api.letter({0}, '{}'::uuid[])", NOTE));
        assertRefused("ZN101", () -> letter(REMINDER, ours.caseId, other.caseId));
    }

    private CourseDesk withResult() {
        database.clock().startAt(START);
        var ours = new CourseDesk(desk);
        transfers.handOver(ours);
        ours.result(CourseDesk.DECISION.formatted(START.toLocalDate()));
        return ours;
    }

    private String otherService(CourseDesk ours) {
        return String.valueOf(database.asSuperuser().fetchValue("""
                select s.local_code from ref.service s join ref.information_card k using (service_id) where not s.is_immediate and s.retired_on is null
                and s.provider_id <> (select v.provider_id from core.case_file f join ref.service v using (service_id) where f.case_id = {0}) order by s.local_code limit 1""", DSL.val(ours.caseId)));
    }

    private JsonNode letter(String kind, UUID... cases) {
        return CourseDesk.ask(desk, "select api.letter({0}, {1}::uuid[])", kind, ids(cases));
    }

    private int record(String kind, UUID... cases) {
        return record(UUID.randomUUID(), kind, cases);
    }

    private int record(UUID request, String kind, UUID... cases) {
        return CourseDesk.ask(desk, "select api.record_letter({0}, {1}, {2}::uuid[])", request, kind, ids(cases)).get("number").asInt();
    }

    private static String ids(UUID... cases) {
        return "{" + String.join(",", Stream.of(cases).map(UUID::toString).toList()) + "}";
    }
}
