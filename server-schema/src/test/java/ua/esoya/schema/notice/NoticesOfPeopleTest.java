package ua.esoya.schema.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.util.ServerErrorMessage;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** What a registrar sees of notices, sends anew and tells in person. */
@Tag("ESOYA-7.1.6b")
class NoticesOfPeopleTest {
    private static final LocalDateTime LATER = TestServer.START.plusMinutes(3);

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final NoticeDesk notices = new NoticeDesk(database);
    private final Outbox outbox = new Outbox(database.as("agent1"));

    @BeforeEach
    void anEmptyOutbox() {
        database.asSuperuser().execute("delete from exchange.notice");
        database.clock().set(TestServer.START);
    }

    @Test
    void showsTheStateOnTheCaseWithoutTheWholeAddress() {
        UUID notice = notices.ready();
        Record seen = ofCase(notice).getFirst();
        assertEquals("+38067***90", seen.get("address"));
        assertEquals(List.of("waiting", true, true), List.of(seen.get("state"), seen.get("may_resend"), seen.get("may_tell")));
        deliver(notice);
        Record later = ofCase(notice).getFirst();
        assertEquals(List.of("delivered", true, false), List.of(later.get("state"), later.get("may_resend"), later.get("may_tell")));
        assertRefused("ZN404", () -> database.as("registrar2").fetch("select * from api.case_notices({0})", DSL.val(caseOf(notice))));
        assertRefused("42501", () -> database.as("technical1").fetch("select * from api.case_notices({0})", DSL.val(caseOf(notice))));
    }

    @Test
    void sendsAFailedNoticeAnewToThePhoneOfToday() {
        UUID notice = fail();
        assertEquals(List.of(notice), byHand("registrar1").getValues("notice_id", UUID.class));
        database.as("registrar1").fetch("select api.add_to_case({0}, {1}, 'new_phone', '{\"phone\": \"+380501112233\"}')", DSL.val(UUID.randomUUID()), DSL.val(caseOf(notice)));
        UUID request = UUID.randomUUID();
        resend("registrar1", request, notice);
        resend("registrar1", request, notice);
        Record row = notices.row(notice);
        assertEquals(List.of("waiting", "+380501112233", 2, 0), List.of(row.get("state"), row.get("address"), row.get("round"), row.get("failures")));
        assertEquals(notice, outbox.takeOne().notice(), "no grace: a person has decided");
        assertEquals(List.of(), byHand("registrar1").getValues("notice_id", UUID.class));
    }

    @Test
    void retriesAtOnceWhatWaitsForItsPause() {
        UUID notice = notices.ready();
        database.clock().set(LATER);
        Outbox.Taken taken = outbox.takeOne();
        outbox.failed(taken, "away", false);
        assertEquals(List.of(), outbox.take(1));
        resend("registrar1", UUID.randomUUID(), notice);
        assertEquals(notice, outbox.takeOne().notice());
    }

    @Test
    void sendsNothingAnewThatIsOnItsWaySettledOrImpossible() {
        UUID notice = notices.ready();
        database.clock().set(LATER);
        outbox.takeOne();
        assertEquals("notice_on_its_way", assertRefused("ZN220", () -> resend("registrar1", UUID.randomUUID(), notice)).getConstraint());
        UUID told = fail();
        tell("registrar1", told, "розмовляла 18.11");
        assertEquals("told", assertRefused("ZN221", () -> resend("registrar1", UUID.randomUUID(), told)).getDetail());
        UUID mute = withoutConsent();
        assertEquals("no_consent", assertRefused("ZN222", () -> resend("registrar1", UUID.randomUUID(), mute)).getDetail());
        assertEquals("notice_not_visible", assertRefused("ZN404", () -> resend("registrar2", UUID.randomUUID(), mute)).getConstraint());
        assertRefused("ZN404", () -> resend("registrar1", UUID.randomUUID(), UUID.randomUUID()));
    }

    @Test
    void keepsWhoToldTheApplicantAndHow() {
        UUID notice = withoutConsent();
        tell("registrar1", notice, "прийде в п’ятницю");
        Record row = ofCase(notice).getFirst();
        assertEquals(List.of("told", "прийде в п’ятницю"), List.of(row.get("state"), row.get("told_note")));
        assertFalse(row.get("told_by", String.class).isBlank());
        assertTrue(database.asOwner().fetch("select from core.case_event where case_id = {0} and verb = 'tell_by_person'", DSL.val(caseOf(notice))).size() == 1);
        ServerErrorMessage twice = assertRefused("ZN221", () -> tell("registrar1", notice, "ще раз"));
        assertEquals("told", twice.getDetail());
        assertEquals("phone", row.get("told_way"));
        assertRefused("ZN101", () -> tell("registrar1", withoutConsent(), "carrier_pigeon", "голубом"));
        assertRefused("ZN101", () -> tell("registrar1", withoutConsent(), "рядок\nдругий"));
        assertRefused("ZN404", () -> tell("registrar2", withoutConsent(), "чужа"));
    }

    @Test
    void endsWhatIsUnknownByAPersonAndNeverByItself() {
        UUID notice = notices.ready();
        database.clock().set(LATER);
        assertTrue(outbox.begin(outbox.takeOne()));
        database.clock().set(LATER.plusMinutes(5));
        assertEquals(List.of(), outbox.take(5), "what was begun is not sent again");
        assertEquals(List.of("unknown", "agent_ended"), byHand("registrar1").map(row -> List.of(row.get("state"), row.get("last_code"))).getFirst());
        tell("registrar1", notice, "post", "рекомендований лист 5000100200300");
        assertEquals(List.of("told", "post"), ofCase(notice).map(row -> List.of(row.get("state"), row.get("told_way"))).getFirst());
        assertEquals(List.of(), byHand("registrar1").getValues("notice_id"));
    }

    @Test
    void takesBackTheSmsOfWhoWasToldByPhoneMeanwhile() {
        UUID notice = notices.ready();
        tell("registrar1", notice, "була поруч");
        database.clock().set(LATER);
        assertEquals(List.of(), outbox.take(5));
    }

    @Test
    @Tag("ESOYA-4.12")
    void listsOnlyTheOwnOffice() {
        UUID notice = withoutConsent();
        assertEquals(List.of(notice), byHand("registrar1").getValues("notice_id", UUID.class));
        assertEquals(List.of(), byHand("registrar2").getValues("notice_id", UUID.class));
        assertFalse(String.valueOf(byHand("registrar1")).contains("4821190"), "the phone is read on the case, and that is recorded");
        assertRefused("42501", () -> byHand("moderator1"));
    }

    @Test
    @Tag("ESOYA-5.2b")
    void writesOnlyInReceptionHours() {
        UUID notice = withoutConsent();
        database.clock().set(TestServer.START.withHour(23));
        assertRefused("ZN307", () -> tell("registrar1", notice, "пізно"));
        assertRefused("ZN307", () -> resend("registrar1", UUID.randomUUID(), notice));
    }

    private UUID withoutConsent() {
        UUID caseId = notices.register(intake -> Intakes.applicant(intake).put("is_sms_allowed", false));
        return java.util.Objects.requireNonNull(notices.make(caseId, notices.mark(caseId), "result_ready"));
    }

    private UUID fail() {
        database.clock().set(TestServer.START);
        UUID notice = notices.ready();
        database.clock().set(LATER);
        assertEquals("failed", outbox.failed(outbox.takeOne(), "305", true));
        return notice;
    }

    private void deliver(UUID notice) {
        database.clock().set(LATER);
        Outbox.Taken taken = outbox.takeOne();
        assertTrue(outbox.begin(taken));
        outbox.sent(taken, 1, 1, "d" + notice);
        outbox.receipt("d" + notice, true, null);
    }

    private UUID caseOf(UUID notice) {
        return notices.row(notice).get("case_id", UUID.class);
    }

    private Result<Record> ofCase(UUID notice) {
        return database.as("registrar1").fetch("select * from api.case_notices({0})", DSL.val(caseOf(notice)));
    }

    private static Result<Record> byHand(String login) {
        return database.as(login).fetch("select * from api.notices_by_hand((select min(office_id) from api.office_list))");
    }

    private static void resend(String login, UUID request, UUID notice) {
        database.as(login).fetch("select api.resend_notice({0}, {1})", DSL.val(request), DSL.val(notice));
    }

    private static void tell(String login, UUID notice, String note) {
        tell(login, notice, "phone", note);
    }

    private static void tell(String login, UUID notice, String way, String note) {
        database.as(login).fetch("select api.record_told({0}, {1}, jsonb_build_object('way', {2}::text, 'note', {3}::text))", DSL.val(UUID.randomUUID()), DSL.val(notice), DSL.val(way), DSL.val(note));
    }
}
