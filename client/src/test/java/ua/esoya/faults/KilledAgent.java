package ua.esoya.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import ua.esoya.agent.Agent;
import ua.esoya.demo.DemoDesk;
import ua.esoya.exchange.notice.Smsc;
import ua.esoya.schema.install.DemoData;

/**
 * Kills the process of the agent again and again while it sends and while it puts archived cases together, by the signal that no process
 * hears, against a real server and an operator of another make: nothing is lost and nothing is done twice. {@code -Desoya.faults.kills=200 -Desoya.faults.seed=1}. Writes
 * {@code target/faults/agent-DATE.md}; ends with 1 when anything was lost or doubled.
 */
public final class KilledAgent {
    private static final Path OUT = Path.of("target", "faults").toAbsolutePath();
    private static final int KILLS = Integer.getInteger("esoya.faults.kills", 200);
    private static final long SEED = Long.getLong("esoya.faults.seed", 1);
    /** The agent has its session and looks for notices within this time. */
    private static final int PATIENCE_SECONDS = 30;
    private static final int LOOK_MILLIS = 5;
    /** Putting a case together takes longer than sending a notice. */
    private static final int ARCHIVE_PART = 4;
    /** Into the sending of a few dozen notices, or the papers of a case. */
    private static final int LATEST_MILLIS = 250;

    private KilledAgent() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(OUT);
        long begun = System.nanoTime();
        boolean held;
        try (Smsc operator = Smsc.start()) {
            Path configuration = configuration(operator.port());
            var random = new Random(SEED);
            var outbox = new CountedOutbox(operator);
            held = killedAt(outbox, KILLS, random, configuration);
            var archive = new CountedArchive();
            held &= killedAt(archive, KILLS / ARCHIVE_PART, random, configuration);
            Path report = OUT.resolve("agent-" + LocalDate.now() + ".md");
            Files.writeString(report, "Agent killed %d times at %s and %d times at %s (seed %d), %s, %d min%n%n%s%n%s".formatted(
                    KILLS, outbox.title(), KILLS / ARCHIVE_PART, archive.title(), SEED, LocalDate.now(), Duration.ofNanos(System.nanoTime() - begun).toMinutes(), outbox.table(), archive.table()));
            System.out.println(Files.readString(report));
        }
        System.exit(held ? 0 : 1);
    }

    private static boolean killedAt(KilledWork work, int kills, Random random, Path configuration) throws IOException, InterruptedException {
        for (int kill = 0; kill < kills; kill++) {
            work.refill();
            Process agent = start(configuration);
            await(agent, work, work::isUnderWay);
            agent.waitFor(random.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
            agent.destroyForcibly().waitFor();
            work.endLeases();
        }
        // at last it is left alone
        Process agent = start(configuration);
        await(agent, work, work::isDone);
        agent.destroyForcibly().waitFor();
        return work.settle();
    }

    private static Path configuration(int port) throws IOException {
        return Files.writeString(OUT.resolve("agent.properties"), """
                server.url=%s
                account=agent1
                seal.folder=%s
                sms.gateway=smpp
                sms.host=127.0.0.1
                sms.port=%d
                sms.user=esoya
                sms.sender=CNAP
                """.formatted(DemoDesk.address().url(), OUT, port));
    }

    private static Process start(Path configuration) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx128m", "-cp", System.getProperty("java.class.path"), Agent.class.getName(),
                configuration.toString()));
        builder.environment().put("ESOYA_AGENT_PASSWORD", DemoData.password());
        builder.environment().put("ESOYA_SMS_SECRET", "word");
        Path log = OUT.resolve("agent.log");
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
    }

    private static void await(Process agent, KilledWork work, BooleanSupplier holds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.getAsBoolean()) {
            if (agent.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                agent.destroyForcibly();
                throw new IllegalStateException("the agent does not work at " + work.title() + ": see " + OUT.resolve("agent.log") + "; " + work.states());
            }
        }
    }
}
