package ua.esoya.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import ua.esoya.agent.Agent;
import ua.esoya.agent.AgentConfig;
import ua.esoya.agent.NoticeConfig;
import ua.esoya.domain.ServerAddress;
import ua.esoya.schema.install.DemoData;

/**
 * Sixty workstations on a journal of a million cases, each doing a verb every ten seconds on the average, whenever the applicants come and
 * not when the one before is served; beside them the agent, which sends what they cause. The measure is one workstation at a time, beside the
 * same agent: the next desk takes over after as many verbs as a desk does there, so its line is as new and its day as short.
 */
final class LoadBench implements Benchmarks.Group {
    private static final int CASES = 1_000_000;
    private static final int WORKSTATIONS = 60;
    private static final int DESKS_ALONE = 12;
    private static final double PAUSE_SECONDS = 10;
    private static final double PAUSE_ALONE_SECONDS = 0.7;
    private static final Duration RUN = Duration.ofSeconds(180);
    private static final Duration RUN_ALONE = Duration.ofSeconds(13);
    private static final int NOTICES = 1_000;

    @Override
    public void run(Figures figures) throws Exception {
        try (var server = new BenchServer()) {
            new Population(server).growTo(CASES);
            server.execute("set session_replication_role = replica; update ref.parameter set value = '100000' where code = 'openings_an_hour';"
                    + "update ref.parameter set value = '0' where code = 'notice_grace_minutes'; update ref.parameter set value = '00:00' where code in ('notice_quiet_from', 'notice_quiet_until')");
            try (Agent ignored = agent(server, () -> {})) {
                VerbTimes alone = alone(server);
                figures.report("cases closed and in the archive, one workstation", 60_000 * alone.count("close") / alone.sum("close"), "a minute");
                together(server, alone, figures);
                figures.report("a notice, from its mark to its sending by the agent, 19 of 20", lag(server), "s");
            }
            outbox(server, figures);
        }
    }

    private static VerbTimes alone(BenchServer server) throws SQLException, InterruptedException {
        var times = new VerbTimes();
        for (int i = 0; i < DESKS_ALONE; i++) {
            var unmeasured = new VerbTimes();
            try (var noticed = new NoticedHints(unmeasured)) {
                noticed.listen(server.signedIn(i));
                BenchServer.Desk line = server.signedIn(i);
                var desk = new LoadDesk(line, noticed, new AtomicInteger());
                desk.warm(i);
                work(desk, times, new Arrivals(i, PAUSE_ALONE_SECONDS, RUN_ALONE));
                line.connection().close();
            }
        }
        return times;
    }

    private static void together(BenchServer server, VerbTimes alone, Figures figures) throws Exception {
        var times = new VerbTimes();
        var refused = new AtomicInteger();
        long deadlocks = deadlocks(server);
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long own;
        long begun;
        try (var noticed = new NoticedHints(times); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> desks = new ArrayList<>();
            for (int i = 0; i < WORKSTATIONS; i++) {
                noticed.listen(server.signedIn(i));
                BenchServer.Desk line = server.signedIn(i);
                var desk = new LoadDesk(line, noticed, refused);
                // a workstation is opened in the morning, not at its first applicant; and not all lead the same step of their cases
                desk.warm(i);
                long seed = i;
                desks.add(() -> {
                    work(desk, times, new Arrivals(seed, PAUSE_SECONDS, RUN));
                    line.connection().close();
                    return true;
                });
            }
            times.forget();
            own = machine.getProcessCpuTime();
            begun = System.nanoTime();
            for (Future<Boolean> desk : threads.invokeAll(desks)) {
                desk.get();
            }
        }
        double cpu = (machine.getProcessCpuTime() - own) / (double) (System.nanoTime() - begun);
        figures.report("the workstations' own part of the machine, in cores", cpu, "");
        figures.report("registers that a colleague had sent away first", refused.get(), "");
        figures.atMost("deadlocks among 60 workstations", deadlocks(server) - deadlocks, 0, "");
        for (String verb : alone.verbs().stream().sorted().toList()) {
            String of = "«" + verb + "», 19 of 20, 60 workstations, 1,000,000 cases";
            figures.report(of, times.p95(verb), "ms");
            figures.atMost(of + " : one workstation", times.p95(verb) / alone.p95(verb), 3, "");
        }
        figures.report("a hint, from the verb to all workstations of the office, 19 of 20", times.p95(NoticedHints.HEARD), "ms");
        figures.report("a colleague's list, from the verb to the rows read anew, 19 of 20", times.p95(NoticedHints.SHOWN), "ms");
    }

    /** Applicants come by themselves, {@code pause} seconds apart on the average. */
    private record Arrivals(long seed, double pause, Duration run) {}

    /** A desk that is late has the next applicant waiting. */
    private static void work(LoadDesk desk, VerbTimes times, Arrivals arrivals) throws SQLException {
        // seeds in a row give java.util.Random nearly the same first number: all desks would begin at one moment
        var chance = new SplittableRandom(arrivals.seed());
        long end = System.nanoTime() + arrivals.run().toNanos();
        long due = System.nanoTime() + (long) (chance.nextDouble() * arrivals.pause() * 1e9);
        while (due < end) {
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            desk.next(due, times);
            due += (long) (-Math.log(1 - chance.nextDouble()) * arrivals.pause() * 1e9);
        }
    }

    /** What waits is sent by an agent that was away. */
    private static void outbox(BenchServer server, Figures figures) throws Exception {
        server.execute("do $$ begin perform internal.make_notice(e.case_id, e.case_event_id, 'suspended') from core.case_event e where e.verb = 'register' order by e.case_event_id desc limit " + NOTICES + "; end $$");
        long waiting = number(server, "select count(*) from exchange.notice where state = 'waiting' and way = 'sms'");
        var all = new CountDownLatch((int) waiting);
        long begun = System.nanoTime();
        try (Agent ignored = agent(server, all::countDown)) {
            if (!all.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException(all.getCount() + " notices were not sent");
            }
        }
        figures.report("notices sent by one agent from a full outbox", waiting / ((System.nanoTime() - begun) / 1e9), "/s");
    }

    private static Agent agent(BenchServer server, Runnable told) throws Exception {
        Path seals = Files.createTempDirectory("esoya-bench-seals");
        var address = new ServerAddress(server.target().url(), Optional.empty());
        return Agent.beside(new AgentConfig(address, "agent1", DemoData.password(), seals, NoticeConfig.shown(line -> told.run())));
    }

    private static double lag(BenchServer server) throws SQLException {
        return Double.parseDouble(String.valueOf(server.value("select coalesce(percentile_cont(0.95) within group (order by extract(epoch from sent_at - leaves_at)), 0)::text from exchange.notice where sent_at is not null")));
    }

    private static long deadlocks(BenchServer server) throws SQLException {
        return number(server, "select deadlocks from pg_stat_database where datname = current_database()");
    }

    private static long number(BenchServer server, String query) throws SQLException {
        return Long.parseLong(String.valueOf(server.value(query)));
    }
}
