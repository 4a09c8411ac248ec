package ua.esoya.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.agent.jobs.OutboxGateway;
import ua.esoya.agent.jobs.SendNotices;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Outage;
import ua.esoya.exchange.notice.GatewayAnswer;
import ua.esoya.exchange.notice.GatewayHealth;
import ua.esoya.exchange.notice.NoticeGateway;
import ua.esoya.exchange.notice.NoticeReceipt;
import ua.esoya.exchange.notice.OutgoingNotice;
import ua.esoya.schema.install.DemoData;

/**
 * Stops the sending of notices at any of its instructions, against the real outbox: nothing is lost, nothing is sent twice, and what nobody
 * can know is said to be unknown.
 */
@Tag("ESOYA-7.1.6b")
class HaltedAgentTest {
    private static final int NOTICES = 6;

    private static MachineDesk desk;
    private static JooqOutboxGateway database;

    private final Map<String, Integer> phone = new HashMap<>();

    @BeforeAll
    static void signIn() {
        desk = new MachineDesk(new AgentConfig(DemoDesk.address(), "agent1", DemoData.password(), Path.of("."), NoticeConfig.none()), "test");
        database = new JooqOutboxGateway(desk);
        DemoDesk.execute("update ref.parameter set value = '00:00' where code in ('notice_quiet_from', 'notice_quiet_until')");
    }

    @AfterAll
    static void signOut() {
        DemoDesk.execute("delete from exchange.notice; update ref.parameter set value = '21:00' where code = 'notice_quiet_from';"
                + "update ref.parameter set value = '08:00' where code = 'notice_quiet_until'");
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void losesNothingAndDoublesNothing(int seed) {
        fillTheOutbox();
        var random = new SplittableRandom(seed);
        int halts = 0;
        for (int run = 0; run < 3; run++) {
            var halting = new Halting(random.nextInt(3 + NOTICES * 6));
            try {
                new SendNotices(halting.outbox(), List.of(halting.gateway())).run();
            } catch (Halted halted) {
                halts++;
            }
            // the machine is started again after the leases of the dead one are over
            DemoDesk.execute("update exchange.notice set leased_until = '2020-01-01' where state = 'taken'");
        }
        new SendNotices(database, List.of(new Phone())).run();
        assertEquals("0", DemoDesk.value("select count(*) from exchange.notice where state not in ('sent', 'unknown')"), "each has been dealt with");
        assertTrue(phone.values().stream().allMatch(times -> times == 1), () -> "sent twice: " + phone);
        for (String key : phone.keySet()) {
            assertTrue(List.of("sent", "unknown").contains(DemoDesk.value("select state from exchange.notice where notice_id = '" + key + "'")));
        }
        assertEquals(String.valueOf(NOTICES), DemoDesk.value("select count(*) from exchange.notice"), "none is lost");
        // what is said to be sent was sent; each halt leaves at most one unknown
        String sent = DemoDesk.value("select string_agg(notice_id::text, ',') from exchange.notice where state = 'sent'");
        assertTrue(sent.equals("null") || phone.keySet().containsAll(List.of(sent.split(","))), sent);
        assertTrue(Integer.parseInt(DemoDesk.value("select count(*) from exchange.notice where state = 'unknown'")) <= halts);
    }

    @Test
    void tellsAfterAnOutageWhatItCouldNotTell() {
        fillTheOutbox();
        var halting = new Halting(Integer.MAX_VALUE);
        halting.isAway = true;
        var job = new SendNotices(halting.outbox(), List.of(halting.gateway()));
        Outage away = org.junit.jupiter.api.Assertions.assertThrows(Outage.class, job::run);
        assertEquals("test", away.reason());
        halting.isAway = false;
        job.run();
        assertEquals("6", DemoDesk.value("select count(*) filter (where state = 'sent' ) + count(*) filter (where state = 'taken') from exchange.notice"));
        assertEquals("0", DemoDesk.value("select count(*) from exchange.notice where state = 'unknown'"));
        assertTrue(phone.values().stream().allMatch(times -> times == 1));
    }

    private void fillTheOutbox() {
        phone.clear();
        String cases = "(select case_id from core.case_file where disposal_act_id is null order by registered_at, case_id limit " + NOTICES + ")";
        DemoDesk.execute("delete from exchange.notice; delete from exchange.notice_receipt;"
                + "update core.document_package set notice_way = 'sms' where case_id in " + cases + ";"
                + "update core.case_applicant set is_sms_allowed = true, phone = '+380674821190' where position = 1 and case_id in " + cases + ";"
                + "do $$ begin perform internal.make_notice(e.case_id, e.case_event_id, 'suspended') from (select distinct on (case_id) * from core.case_event where case_id in " + cases
                + " order by case_id) e; end $$; update exchange.notice set leaves_at = '2020-01-01', next_try_at = '2020-01-01'");
        assertEquals(String.valueOf(NOTICES), DemoDesk.value("select count(*) from exchange.notice where state = 'waiting'"));
    }

    /** As if the process had ended here. */
    private static final class Halted extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** The telephone at the other end. */
    private final class Phone implements NoticeGateway {
        @Override
        public String name() {
            return "smpp";
        }

        @Override
        public String way() {
            return SMS;
        }

        @Override
        public GatewayAnswer send(OutgoingNotice notice, int part) {
            phone.merge(notice.key(), 1, Integer::sum);
            return new GatewayAnswer.Accepted("m" + notice.key());
        }

        @Override
        public GatewayHealth health() {
            return GatewayHealth.of(GatewayHealth.WORKS, "");
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    /** Counts instructions, before and after each call that reaches outside, and ends the process at one of them. */
    private final class Halting {
        private int left;
        private boolean isAway;

        Halting(int left) {
            this.left = left;
        }

        private void step() {
            if (left-- == 0) {
                throw new Halted();
            }
        }

        NoticeGateway gateway() {
            var inner = new Phone();
            return new NoticeGateway() {
                @Override
                public String name() {
                    return inner.name();
                }

                @Override
                public String way() {
                    return inner.way();
                }

                @Override
                public GatewayAnswer send(OutgoingNotice notice, int part) {
                    step();
                    GatewayAnswer answer = inner.send(notice, part);
                    step();
                    return answer;
                }

                @Override
                public GatewayHealth health() {
                    return inner.health();
                }

                @Override
                public void close() {
                    inner.close();
                }
            };
        }

        OutboxGateway outbox() {
            return new OutboxGateway() {
                @Override
                public List<TakenNotice> take(String way, int limit) {
                    step();
                    List<TakenNotice> taken = database.take(way, limit);
                    step();
                    return taken;
                }

                @Override
                public boolean begin(TakenNotice notice) {
                    step();
                    boolean begun = database.begin(notice);
                    step();
                    return begun;
                }

                @Override
                public void sent(TakenNotice notice, int part, int of, String gateway, String messageId) {
                    if (isAway) {
                        throw new Outage("test", new IllegalStateException());
                    }
                    step();
                    database.sent(notice, part, of, gateway, messageId);
                    step();
                }

                @Override
                public void failed(TakenNotice notice, String code, boolean isFinal) {
                    database.failed(notice, code, isFinal);
                }

                @Override
                public void unknown(TakenNotice notice, String code) {
                    database.unknown(notice, code);
                }

                @Override
                public void receipt(String gateway, NoticeReceipt receipt) {
                    database.receipt(gateway, receipt);
                }

                @Override
                public List<String> toAsk(String gateway, int limit) {
                    return database.toAsk(gateway, limit);
                }

                @Override
                public void health(String gateway, GatewayHealth health) {
                    database.health(gateway, health);
                }
            };
        }
    }
}
