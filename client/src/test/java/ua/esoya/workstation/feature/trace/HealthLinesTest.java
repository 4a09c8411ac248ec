package ua.esoya.workstation.feature.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.agent.jobs.AgentGateway;
import ua.esoya.agent.jobs.ApplyPlans;
import ua.esoya.agent.jobs.ArchiveGateway;
import ua.esoya.agent.jobs.DestroyDisposed;
import ua.esoya.agent.jobs.EndAccess;
import ua.esoya.agent.jobs.EndStuckConnections;
import ua.esoya.agent.jobs.Escalate;
import ua.esoya.agent.jobs.FixArchive;
import ua.esoya.agent.jobs.ForgetDrafts;
import ua.esoya.agent.jobs.Job;
import ua.esoya.agent.jobs.OutboxGateway;
import ua.esoya.agent.jobs.ReadServerLog;
import ua.esoya.agent.jobs.SealJournal;
import ua.esoya.agent.jobs.SendNotices;
import ua.esoya.agent.jobs.SweepScans;
import ua.esoya.agent.jobs.TellUncollected;
import ua.esoya.document.Papers;
import ua.esoya.domain.trace.HealthPage;
import ua.esoya.domain.trace.ServerLine;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Meaning;

@Tag("ESOYA-2.1.6")
@Tag("ESOYA-4.11")
class HealthLinesTest {
    private final FakeTrace server = new FakeTrace();

    @Test
    void aHealthySystemHasNothingToDo() {
        assertEquals(List.of(), troubles());
        var watch = new HealthWatch(server, new Inline().atOnce());
        watch.look();
        assertEquals(0, watch.troubles().get());
    }

    @Test
    void aJobThatStandsStillIsAnAlarmAndOneThatFailsIsToBeLookedAt() {
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 301), seal(10), FakeTrace.disk(60, 100));
        assertEquals(List.of("LATE Печатка журналу"), troubles());
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 300), seal(10), FakeTrace.disk(60, 100));
        assertEquals(List.of(), troubles());
        server.health = FakeTrace.health(new HealthPage.JobBeat("seal_journal", 60, "refused", Optional.empty(), Optional.empty(), Optional.of(20L)), seal(10), FakeTrace.disk(60, 100));
        assertEquals(List.of("WARN Печатка журналу"), troubles());
        server.health = FakeTrace.health(new HealthPage.JobBeat("seal_journal", 60, "", Optional.empty(), Optional.empty(), Optional.empty()), seal(10), FakeTrace.disk(60, 100));
        assertEquals(List.of("LATE Печатка журналу"), troubles(), "it never ran");
    }

    @Test
    @Tag("ESOYA-7.1.6b")
    void noticesThatDoNotLeaveAndGatewaysInTroubleAreSeen() {
        var beat = FakeTrace.beat("seal_journal", 20);
        server.health = FakeTrace.health(beat, seal(10), FakeTrace.disk(60, 100), new HealthPage.NoticeQueue(9, 9, 301, 2, 0, List.of()));
        assertEquals(List.of("LATE Черга повідомлень", "WARN Чекають на людину"), troubles());
        var since = FakeTrace.TODAY.atTime(9, 0);
        for (String state : List.of("away", "refuses", "low_balance")) {
            server.health = FakeTrace.health(beat, seal(10), FakeTrace.disk(60, 100), FakeTrace.queue(1, 0,
                    new HealthPage.Gateway("turbosms", state, "203", Optional.of(new java.math.BigDecimal("12.50")), since)));
            assertEquals(List.of("LATE Шлюз TurboSMS"), troubles());
            assertTrue(lines().getFirst().value().contains("залишок 12,50 грн") || lines().getFirst().value().contains("залишок 12.50 грн"), lines().getFirst().value());
        }
        server.health = FakeTrace.health(beat, seal(10), FakeTrace.disk(60, 100), FakeTrace.queue(1, 0, new HealthPage.Gateway("smpp", "works", "", Optional.empty(), since)));
        assertEquals(List.of(), troubles());
    }

    @Test
    @Tag("ESOYA-2.1.6b")
    void aDamagedFileIsAnAlarmThatNamesItsCase() {
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 20), seal(10), FakeTrace.disk(60, 100), FakeTrace.queue(1, 0), new HealthPage.ArchiveTasks(0, 0, "", 0),
                new HealthPage.DamagedFile("01-0004312-2027-4", Optional.of(2)), new HealthPage.DamagedFile("01-0004313-2027-2", Optional.empty()));
        assertEquals(List.of("LATE Обхід архіву"), troubles());
        assertTrue(lines().getFirst().value().endsWith("пошкоджено 2; справа 01-0004312-2027-4, файл 2; справа 01-0004313-2027-2"), lines().getFirst().value());
    }

    @Test
    @Tag("ESOYA-4.7a")
    void anArchiveThatLacksSomethingNamesItsCase() {
        var beat = FakeTrace.beat("seal_journal", 20);
        server.health = FakeTrace.health(beat, seal(10), FakeTrace.disk(60, 100), FakeTrace.queue(1, 0), new HealthPage.ArchiveTasks(3, 0, "01-0004312-2027-4", 3_600));
        assertEquals(List.of(), troubles());
        server.health = FakeTrace.health(beat, seal(10), FakeTrace.disk(60, 100), FakeTrace.queue(1, 0), new HealthPage.ArchiveTasks(3, 1, "01-0004312-2027-4", 60));
        assertEquals(List.of("LATE Архівні справи"), troubles());
        assertEquals("чекають 3, з них неповні 1, перша 01-0004312-2027-4", lines().getFirst().value());
    }

    @Test
    @Tag("ESOYA-4.13")
    void recordsThatWaitOverFiveMinutesForTheSealAreAnAlarm() {
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 20), seal(301), FakeTrace.disk(60, 100));
        assertEquals(List.of("LATE Остання печатка", "LATE Не запечатано записів"), troubles());
    }

    @Test
    void theDiskIsAnAlarmBelowItsThresholdAndToBeLookedAtWhenNobodyMeasuresIt() {
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 20), seal(10), FakeTrace.disk(15, 100));
        assertEquals(List.of(), troubles());
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 20), seal(10), FakeTrace.disk(14, 100));
        assertEquals(List.of("LATE Диск архіву"), troubles());
        assertTrue(lines().getFirst().value().startsWith("вільно 14 ГБ з 100 ГБ (14 %)"), lines().getFirst().value());
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 20), seal(10), Optional.empty());
        assertEquals(List.of("WARN Диск архіву"), troubles());
        var stale = new HealthPage.Disk(60, 100, FakeTrace.TODAY.atTime(8, 0), 3_601);
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 20), seal(10), Optional.of(stale));
        assertEquals(List.of("WARN Диск архіву"), troubles());
    }

    @Test
    void theCertificateIsToldAMonthBeforeItEnds() {
        server.line = new ServerLine(true, Optional.of(FakeTrace.TODAY.plusDays(31)));
        assertEquals(List.of(), troubles());
        server.line = new ServerLine(true, Optional.of(FakeTrace.TODAY.plusDays(30)));
        assertEquals(List.of("WARN Сертифікат сервера"), troubles());
        server.line = new ServerLine(true, Optional.of(FakeTrace.TODAY.minusDays(1)));
        assertEquals(List.of("LATE Сертифікат сервера"), troubles());
        server.line = new ServerLine(true, Optional.empty());
        assertEquals(List.of("WARN Сертифікат сервера"), troubles());
        server.line = new ServerLine(false, Optional.empty());
        assertEquals(List.of(), troubles(), "a line within one machine has none");
    }

    @Test
    void theNumberOnTheRailIsThatOfThePage() {
        server.health = FakeTrace.health(FakeTrace.beat("seal_journal", 4_000), seal(4_000), FakeTrace.disk(1, 100));
        var inline = new Inline().atOnce();
        var watch = new HealthWatch(server, inline);
        var model = new HealthViewModel(server, "1.4.0", watch);
        assertEquals(Meaning.LATE, model.lines(inline).getFirst().meaning());
        assertEquals(4, watch.troubles().get());
        assertEquals("4 показники потребують уваги.", model.notice().get().text());
        server.refusal = Optional.of(new IllegalStateException("away"));
        watch.look();
        assertEquals(4, watch.troubles().get(), "a count that fails leaves the old number");
    }

    @Test
    void everyJobOfTheAgentIsOnThePage() {
        var none = (AgentGateway) Proxy.newProxyInstance(AgentGateway.class.getClassLoader(), new Class<?>[] {AgentGateway.class}, (proxy, method, arguments) -> null);
        var outbox = (OutboxGateway) Proxy.newProxyInstance(OutboxGateway.class.getClassLoader(), new Class<?>[] {OutboxGateway.class}, (proxy, method, arguments) -> null);
        var files = (ArchiveGateway) Proxy.newProxyInstance(ArchiveGateway.class.getClassLoader(), new Class<?>[] {ArchiveGateway.class}, (proxy, method, arguments) -> null);
        var jobs = List.<Job>of(new SealJournal(none, Path.of("")), new ReadServerLog(none), new SweepScans(none), new EndAccess(none), new EndStuckConnections(none), new ForgetDrafts(none),
                new SendNotices(outbox, List.of()), new TellUncollected(none), new FixArchive(files, new Papers()), new Escalate(none),
                new DestroyDisposed(none), new ApplyPlans(none));
        assertEquals(jobs.stream().map(Job::name).toList(), server.health.jobs().stream().map(HealthPage.JobBeat::job).toList());
    }

    private static HealthPage.SealBeat seal(long waiting) {
        return new HealthPage.SealBeat(1204, Optional.of(FakeTrace.TODAY.atTime(10, 29)), 14, waiting);
    }

    private List<HealthLine> lines() {
        return HealthLines.of(server.health, server.line, "1.4.0");
    }

    private List<String> troubles() {
        return lines().stream().filter(HealthLine::isTrouble).map(line -> line.meaning() + " " + line.what()).toList();
    }
}
