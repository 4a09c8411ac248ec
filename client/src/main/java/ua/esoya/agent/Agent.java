package ua.esoya.agent;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.esoya.agent.jobs.AgentGateway;
import ua.esoya.agent.jobs.ApplyPlans;
import ua.esoya.agent.jobs.DestroyDisposed;
import ua.esoya.agent.jobs.EndAccess;
import ua.esoya.agent.jobs.EndStuckConnections;
import ua.esoya.agent.jobs.Escalate;
import ua.esoya.agent.jobs.FixArchive;
import ua.esoya.agent.jobs.ForgetDrafts;
import ua.esoya.agent.jobs.Job;
import ua.esoya.agent.jobs.ReadServerLog;
import ua.esoya.agent.jobs.SealJournal;
import ua.esoya.agent.jobs.SendNotices;
import ua.esoya.agent.jobs.SweepScans;
import ua.esoya.agent.jobs.TellUncollected;
import ua.esoya.document.Papers;
import ua.esoya.exchange.notice.NoticeGateway;

/** The agent: signs in as a machine and repeats its jobs until it is told to end (SIGTERM). The only class that knows all of them. */
public final class Agent implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Agent.class);
    private static final String PROGRAM = "esoya-agent";

    private final MachineDesk desk;
    private final Timetable timetable;
    private final List<NoticeGateway> gateways;

    private Agent(MachineDesk desk, Timetable timetable, List<NoticeGateway> gateways) {
        this.desk = desk;
        this.timetable = timetable;
        this.gateways = gateways;
    }

    /** Starts all jobs; a server that is away is waited for. */
    static Agent start(AgentConfig config, Timetable timetable) {
        var desk = new MachineDesk(config, PROGRAM);
        var outbox = new JooqOutboxGateway(desk);
        var agent = new Agent(desk, timetable, config.notices().open(outbox));
        AgentGateway gateway = new JooqAgentGateway(desk);
        for (Job job : jobs(config, gateway, new FixArchive(new JooqArchiveGateway(desk), new Papers()))) {
            timetable.repeat(job.period(), new JobRun(job, gateway));
        }
        if (!agent.gateways.isEmpty()) {
            var sending = new SendNotices(outbox, agent.gateways);
            timetable.repeat(sending.period(), new JobRun(sending, gateway));
        }
        return agent;
    }

    /** The same within another program: it works until it is closed. */
    public static Agent beside(AgentConfig config) {
        return start(config, new ThreadedTimetable());
    }

    /** Runs until the process is told to end. */
    public static void runToTheEnd(AgentConfig config) throws InterruptedException {
        Agent agent = start(config, new ThreadedTimetable());
        Runtime.getRuntime().addShutdownHook(new Thread(agent::close, "agent-end"));
        new CountDownLatch(1).await();
    }

    /** A new job is one more line here. */
    private static List<Job> jobs(AgentConfig config, AgentGateway gateway, Job archive) {
        return List.of(
                new SealJournal(gateway, config.sealFolder()),
                new ReadServerLog(gateway),
                new SweepScans(gateway),
                new EndAccess(gateway),
                new EndStuckConnections(gateway),
                new ForgetDrafts(gateway),
                new TellUncollected(gateway),
                archive,
                new Escalate(gateway),
                new DestroyDisposed(gateway),
                new ApplyPlans(gateway));
    }

    /** Lets running work end, then closes the session. */
    @Override
    public void close() {
        timetable.close();
        gateways.forEach(NoticeGateway::close);
        desk.close();
    }

    /** @param arguments the configuration file, when it is not in the usual place */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            runToTheEnd(AgentConfig.read(arguments.length > 0 ? Path.of(arguments[0]) : AgentConfig.usualFile(), System.getenv()));
        } catch (AgentConfig.Unusable unusable) {
            LOG.error(unusable.getMessage());
            System.exit(2);
        }
    }
}
