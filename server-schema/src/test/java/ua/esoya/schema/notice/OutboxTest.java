package ua.esoya.schema.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** What leaves the outbox leaves once; what nobody can know is not sent again by itself. */
@Tag("ESOYA-7.1.6b")
class OutboxTest {
    private static final LocalDateTime LATER = TestServer.START.plusMinutes(3);

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final NoticeDesk notices = new NoticeDesk(database);
    private final Outbox outbox = new Outbox(database.as("agent1"));

    @BeforeEach
    void anEmptyOutbox() {
        database.asSuperuser().execute("delete from exchange.notice");
        database.asSuperuser().execute("delete from exchange.notice_receipt");
        database.clock().set(TestServer.START);
    }

    @Test
    void givesNothingWithinTheGraceNorInQuietHours() {
        notices.ready();
        assertEquals(List.of(), outbox.take(10));
        database.clock().set(LATER.withHour(22));
        assertEquals(List.of(), outbox.take(10), "a backlog wakes nobody up");
        database.clock().set(LATER.plusDays(1).withHour(8).withMinute(0));
        assertEquals(1, outbox.take(10).size());
        assertEquals(List.of(), outbox.take(10), "taken is taken");
    }

    @Test
    void givesABacklogInTheOrderOfItsMarks() {
        List<UUID> made = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            database.clock().set(TestServer.START.plusMinutes(at));
            made.add(notices.ready());
        }
        database.clock().set(TestServer.START.plusDays(3));
        List<UUID> given = new ArrayList<>(outbox.take(3).stream().map(Outbox.Taken::notice).toList());
        given.addAll(outbox.take(3).stream().map(Outbox.Taken::notice).toList());
        assertEquals(made, given);
    }

    @Test
    void neverGivesTheSameToTwoAgents() throws Exception {
        Set<UUID> made = new HashSet<>();
        for (int at = 0; at < 40; at++) {
            made.add(notices.ready());
        }
        database.clock().set(LATER);
        var both = List.of(outbox, new Outbox(database.anotherConnection("agent1")));
        try (ExecutorService agents = Executors.newFixedThreadPool(2)) {
            List<Future<List<UUID>>> given = both.stream().map(agent -> agents.submit(() -> {
                List<UUID> own = new ArrayList<>();
                for (List<Outbox.Taken> page = agent.take(1); !page.isEmpty(); page = agent.take(1)) {
                    own.add(page.getFirst().notice());
                }
                return own;
            })).toList();
            List<UUID> all = new ArrayList<>(given.get(0).get());
            all.addAll(given.get(1).get());
            assertEquals(40, all.size(), "none is given twice");
            assertEquals(made, new HashSet<>(all), "none is forgotten");
        }
    }

    @Test
    void sendsEachPartAndIsDeliveredWhenEachIs() {
        Outbox.Taken taken = begun();
        assertEquals("taken", outbox.sent(taken, 1, 2, "m1"));
        outbox.receipt("m1", true, "DELIVRD");
        assertEquals("sent", outbox.sent(taken, 2, 2, "m2"));
        assertEquals("sent", outbox.sent(taken, 2, 2, "m2"), "said twice is said once");
        outbox.receipt("m2", true, "DELIVRD");
        assertEquals("delivered", notices.state(taken.notice()));
        outbox.receipt("m2", true, "DELIVRD");
        assertEquals("delivered", notices.state(taken.notice()));
    }

    @Test
    void tellsThatOnePartWasNotDelivered() {
        Outbox.Taken taken = begun();
        outbox.sent(taken, 1, 2, "n1");
        outbox.sent(taken, 2, 2, "n2");
        outbox.receipt("n1", true, "DELIVRD");
        outbox.receipt("n2", false, "UNDELIV");
        assertEquals("undelivered", notices.state(taken.notice()));
        assertEquals("UNDELIV", notices.row(taken.notice()).get("last_code"));
    }

    @Test
    void knowsAReceiptThatCameBeforeTheAnswer() {
        Outbox.Taken taken = begun();
        outbox.receipt("early", true, "DELIVRD");
        assertEquals("delivered", outbox.sent(taken, 1, 1, "early"));
    }

    @Test
    void losesNoReceiptThatComesTogetherWithTheAnswer() throws Exception {
        var other = new Outbox(database.anotherConnection("agent1"));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int at = 0; at < 25; at++) {
                database.clock().set(TestServer.START);
                Outbox.Taken taken = begun();
                String id = "race" + at;
                Future<String> answer = both.submit(() -> outbox.sent(taken, 1, 1, id));
                both.submit(() -> other.receipt(id, true, "DELIVRD")).get();
                answer.get();
                assertEquals("delivered", notices.state(taken.notice()), id);
            }
        }
    }

    @Test
    void givesBackWhatADeadAgentHadNotBegunAndLeavesTheRestUnknown() {
        notices.ready();
        database.clock().set(LATER);
        Outbox.Taken taken = outbox.takeOne();
        database.clock().set(LATER.plusMinutes(1));
        assertEquals(List.of(), outbox.take(1), "its lease still holds");
        database.clock().set(LATER.plusMinutes(3));
        Outbox.Taken again = outbox.takeOne();
        assertEquals(taken.notice(), again.notice());
        assertFalse(outbox.begin(taken), "the first one may not send any more");
        assertTrue(outbox.begin(again));
        // halted here: nobody knows whether the gateway has it
        database.clock().set(LATER.plusMinutes(6));
        assertEquals(List.of(), outbox.take(1));
        assertEquals("unknown", notices.state(again.notice()));
        database.clock().set(LATER.plusDays(2));
        assertEquals(List.of(), outbox.take(1), "never sent again by itself");
        assertEquals("sent", outbox.sent(again, 1, 1, "late"), "but the agent that lived on may still say so");
        assertEquals("sent", outbox.failed(again, "too late", true));
    }

    @Test
    void beginsNothingThatWasCancelled() {
        UUID caseId = notices.register(intake -> { });
        long mark = notices.mark(caseId);
        notices.make(caseId, mark, "result_ready");
        database.clock().set(LATER);
        Outbox.Taken taken = outbox.takeOne();
        assertEquals(true, database.asOwner().fetchSingle("select internal.cancel_notice({0})", DSL.val(mark)).get(0));
        assertFalse(outbox.begin(taken));
        assertEquals("cancelled", notices.state(taken.notice()));
        long second = notices.mark(caseId);
        notices.make(caseId, second, "result_ready");
        database.clock().set(LATER.plusMinutes(3));
        assertTrue(outbox.begin(outbox.takeOne()));
        assertEquals(false, database.asOwner().fetchSingle("select internal.cancel_notice({0})", DSL.val(second)).get(0), "what was begun has left");
    }

    @Test
    void triesEverMoreSeldomAndThenAsksAPerson() {
        UUID notice = notices.ready();
        LocalDateTime now = LATER;
        List<Long> pauses = new ArrayList<>();
        for (int attempt = 1; attempt <= 12; attempt++) {
            database.clock().set(now);
            Outbox.Taken taken = outbox.takeOne();
            assertTrue(outbox.begin(taken));
            assertEquals(attempt < 12 ? "waiting" : "failed", outbox.failed(taken, "away", false));
            LocalDateTime next = notices.row(notice).get("next_try", LocalDateTime.class);
            pauses.add(java.time.Duration.between(now, next).toMinutes());
            assertEquals(List.of(), outbox.take(1));
            now = next;
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L, 60L, 60L), pauses);
        database.clock().set(now.plusDays(1));
        assertEquals(List.of(), outbox.take(1));
        assertEquals("away", notices.row(notice).get("last_code"));
    }

    @Test
    void asksAPersonAtOnceWhenTheGatewaySaysNeverAndWhenNobodyKnows() {
        assertEquals("failed", outbox.failed(begun(), "305", true));
        database.clock().set(TestServer.START);
        Outbox.Taken taken = begun();
        assertEquals("unknown", outbox.unknown(taken));
        assertEquals(List.of(), outbox.take(5));
    }

    @Test
    void marksTheCaseNotifiedOnceWhenTheGatewayHasIt() {
        Outbox.Taken taken = begun();
        UUID caseId = notices.row(taken.notice()).get("case_id", UUID.class);
        database.asSuperuser().execute("alter table core.case_file disable trigger user; update core.case_file set status = 'result_received' where case_id = '" + caseId
                + "'; alter table core.case_file enable trigger user");
        outbox.sent(taken, 1, 2, "s1");
        assertEquals("result_received", status(caseId), "half an SMS tells nothing");
        outbox.sent(taken, 2, 2, "s2");
        outbox.sent(taken, 2, 2, "s2");
        assertEquals("notified", status(caseId));
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from core.case_event where verb = 'notify' and case_id = {0}", DSL.val(caseId)));
    }

    @Test
    void leavesACaseInAnotherStateAsItIs() {
        Outbox.Taken taken = begun();
        UUID caseId = notices.row(taken.notice()).get("case_id", UUID.class);
        outbox.sent(taken, 1, 1, "s3");
        assertEquals("registered", status(caseId), "the mark was taken back while the SMS was on its way");
    }

    @Test
    void sendsOnlyThePartsThatAreMissing() {
        Outbox.Taken taken = begun();
        outbox.sent(taken, 1, 3, "p1");
        assertEquals("waiting", outbox.failed(taken, "throttled", false));
        database.clock().set(LATER.plusMinutes(2));
        Outbox.Taken again = outbox.takeOne();
        assertEquals("[1]", again.all().get("accepted").toString());
    }

    @Test
    void asksTheGatewayEverMoreSeldomForThreeDays() {
        Outbox.Taken taken = begun();
        outbox.sent(taken, 1, 1, "q1");
        assertEquals(List.of("q1"), toAsk());
        assertEquals(List.of(), toAsk());
        database.clock().set(LATER.plusMinutes(1));
        assertEquals(List.of("q1"), toAsk());
        database.clock().set(LATER.plusHours(10));
        assertEquals(List.of("q1"), toAsk());
        database.clock().set(LATER.plusHours(10).plusMinutes(50));
        assertEquals(List.of(), toAsk());
        database.clock().set(LATER.plusDays(4));
        assertEquals(List.of(), toAsk());
        database.clock().set(LATER.plusDays(2));
        outbox.receipt("q1", true, "Delivered");
        assertEquals(List.of(), toAsk());
    }

    @Test
    @Tag("ESOYA-4.12")
    void isTheMachinesAlone() {
        for (String person : List.of("registrar1", "technical1", "supervisor1")) {
            assertRefused("42501", () -> database.as(person).fetch("select api.take_notices(1, array['sms'])"));
        }
        // the owner of the verbs may call them, so the verb itself asks
        database.asSuperuser().execute("grant esoya_machine to registrar1");
        assertRefused("ZN302", () -> database.as("registrar1").fetch("select api.take_notices(1, array['sms'])"));
        database.asSuperuser().execute("revoke esoya_machine from registrar1");
    }

    private static Object status(UUID caseId) {
        return database.asOwner().fetchSingle("select status::text from core.case_file where case_id = {0}", DSL.val(caseId)).get(0);
    }

    private Outbox.Taken begun() {
        notices.ready();
        database.clock().set(LATER);
        Outbox.Taken taken = outbox.takeOne();
        assertTrue(outbox.begin(taken));
        return taken;
    }

    private List<String> toAsk() {
        return List.of(database.as("agent1").fetchSingle("select api.notices_to_ask('smpp', 10)").get(0, String[].class));
    }
}
