package ua.esoya.schema.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** Which notice a mark makes, to whom it goes and when it may leave. */
@Tag("ESOYA-7.1.6b")
class MakeNoticeTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final NoticeDesk notices = new NoticeDesk(database);

    @BeforeEach
    void atWork() {
        database.clock().set(TestServer.START);
    }

    @Test
    void sendsAnSmsToWhoAllowsItAndTellsNeitherServiceNorPerson() {
        Record made = notices.row(notices.ready());
        assertEquals(List.of("waiting", "sms", "+380674821190"), List.of(made.get("state"), made.get("way"), made.get("address")));
        String body = made.get("body", String.class);
        String number = database.asOwner().fetchSingle("select case_number from core.case_file where case_id = {0}", DSL.val(made.get("case_id", UUID.class))).get(0, String.class);
        assertTrue(body.contains(number) && !body.contains("{"), body);
        assertFalse(body.contains("Шевчук") || body.contains("проживання"), body);
        assertEquals(TestServer.START.plusMinutes(2), made.get("leaves", LocalDateTime.class));
    }

    @Test
    void leavesItToAPersonWhereTheProgramCannotTell() {
        assertEquals("by_hand phone no_consent", road(intake -> Intakes.applicant(intake).put("is_sms_allowed", false)));
        assertEquals("by_hand phone no_mobile", road(intake -> Intakes.applicant(intake).put("phone", "+380564401122")));
        assertEquals("by_hand phone no_mobile", road(intake -> Intakes.applicant(intake).put("phone", "+48601234567")));
        assertEquals("by_hand phone no_email", road(intake -> intake.put("notice_way", "email")));
        assertEquals("by_hand phone phone", road(intake -> intake.put("notice_way", "phone")));
        assertEquals("by_hand phone portal", road(intake -> intake.put("notice_way", "portal")));
        assertEquals("by_hand post post", road(intake -> intake.put("notice_way", "post")));
        assertEquals("waiting email null", road(intake -> Intakes.applicant(intake.put("notice_way", "email")).put("email", "o.shevchuk@example.org")));
        assertEquals("waiting sms null", road(intake -> { }));
    }

    @Test
    void makesNoneForWhoWantsNone() {
        UUID caseId = notices.register(intake -> intake.put("notice_way", "none"));
        assertNull(notices.make(caseId, notices.mark(caseId), "result_ready"));
    }

    @Test
    void takesThePhoneThatWasToldLast() {
        UUID caseId = notices.register(intake -> { });
        database.as("registrar1").fetch("select api.add_to_case({0}, {1}, 'new_phone', '{\"phone\": \"+380501112233\"}')", DSL.val(UUID.randomUUID()), DSL.val(caseId));
        assertEquals("+380501112233", notices.row(notices.make(caseId, notices.mark(caseId), "result_ready")).get("address"));
    }

    @Test
    void makesOneForAMarkAndAnotherForTheNext() {
        UUID caseId = notices.register(intake -> { });
        long mark = notices.mark(caseId);
        UUID first = notices.make(caseId, mark, "result_ready");
        assertEquals(first, notices.make(caseId, mark, "result_ready"));
        assertNotEquals(first, notices.make(caseId, notices.mark(caseId), "result_ready"));
    }

    @Test
    void staysUnsentWhenTheMarkIsUndoneInTime() {
        UUID caseId = notices.register(intake -> { });
        long mark = notices.mark(caseId);
        UUID notice = notices.make(caseId, mark, "result_ready");
        assertEquals(true, cancel(mark));
        assertEquals("cancelled", notices.state(notice));
        long second = notices.mark(caseId);
        UUID sent = notices.make(caseId, second, "result_ready");
        database.asSuperuser().execute("update exchange.notice set state = 'sent', sent_at = internal.now_at() where notice_id = {0}", DSL.val(sent));
        assertEquals(false, cancel(second));
        assertEquals("sent", notices.state(sent));
        assertEquals(true, cancel(notices.mark(caseId)), "a mark without a notice has nothing to cancel");
    }

    @Test
    void waitsForTheEndOfTheQuietHours() {
        LocalDateTime day = TestServer.START.toLocalDate().atStartOfDay();
        assertEquals(day.withHour(20).withMinute(59), afterQuiet(day.withHour(20).withMinute(59)));
        assertEquals(day.plusDays(1).withHour(8), afterQuiet(day.withHour(21)));
        assertEquals(day.withHour(8), afterQuiet(day.plusHours(3)));
        assertEquals(day.withHour(8), afterQuiet(day.withHour(8)));
        notices.set("notice_quiet_from", "12:00");
        notices.set("notice_quiet_until", "13:30");
        assertEquals(day.withHour(13).withMinute(30), afterQuiet(day.withHour(12)));
        assertEquals(day.withHour(23), afterQuiet(day.withHour(23)));
        notices.set("notice_quiet_until", "12:00");
        assertEquals(day.withHour(12), afterQuiet(day.withHour(12)));
        notices.set("notice_quiet_from", "21:00");
        notices.set("notice_quiet_until", "08:00");
        UUID caseId = notices.register(intake -> { });
        long mark = notices.mark(caseId);
        database.clock().set(day.withHour(20).withMinute(59));
        assertEquals(day.plusDays(1).withHour(8), notices.row(notices.make(caseId, mark, "result_ready")).get("leaves", LocalDateTime.class));
    }

    @Test
    void countsThePartsOfAnSms() {
        assertEquals(List.of(1, 2, 2, 3, 1, 2, 3), List.of(parts("ї".repeat(70)), parts("ї".repeat(71)), parts("ї".repeat(134)), parts("ї".repeat(135)),
                parts("😀".repeat(35)), parts("😀".repeat(36)), parts("😀".repeat(67))));
    }

    @Test
    void hasATextForEveryKindAndWay() {
        assertEquals(List.of(), database.asOwner().fetch("select k.code || ' ' || w from ref.notice_kind k cross join unnest(array['sms', 'email', 'phone']) w "
                + "where k.code <> 'information_card' and not exists (select from ref.notice_template t where t.kind = k.code and t.way = w)").getValues(0, String.class));
        // two parts at most: each is paid for
        assertEquals(List.of(), database.asOwner().fetch("select t.kind from ref.notice_template t where t.way = 'sms' and internal.sms_parts(t.body || repeat('а', 40)) > 2").getValues(0, String.class));
    }

    @Test
    @Tag("ESOYA-4.12")
    void isMadeByNobodyDirectly() {
        assertRefused("42501", () -> database.as("registrar1").fetch("select internal.make_notice(null, null, null)"));
        assertRefused("42501", () -> database.as("registrar1").fetch("select address from exchange.notice"));
        assertRefused("42501", () -> database.as("agent1").fetch("select address from exchange.notice"));
    }

    private String road(Consumer<ObjectNode> change) {
        UUID caseId = notices.register(change);
        Record made = notices.row(notices.make(caseId, notices.mark(caseId), "result_ready"));
        assertNotNull(made.get("body"));
        return made.get("state") + " " + made.get("way") + " " + made.get("last_code");
    }

    private LocalDateTime afterQuiet(LocalDateTime local) {
        return database.asOwner().fetchSingle("select internal.after_quiet({0}::timestamp at time zone 'Europe/Kyiv') at time zone 'Europe/Kyiv'", DSL.val(local.toString()))
                .get(0, LocalDateTime.class);
    }

    private Object cancel(long mark) {
        return database.asOwner().fetchSingle("select internal.cancel_notice({0})", DSL.val(mark)).get(0);
    }

    private static int parts(String text) {
        return database.asOwner().fetchSingle("select internal.sms_parts({0})", DSL.val(text)).get(0, Integer.class);
    }
}
