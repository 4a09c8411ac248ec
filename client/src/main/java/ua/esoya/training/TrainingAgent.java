package ua.esoya.training;

import java.io.IOException;
import java.util.Optional;
import ua.esoya.agent.Agent;
import ua.esoya.agent.AgentConfig;
import ua.esoya.agent.NoticeConfig;
import ua.esoya.domain.ServerAddress;
import ua.esoya.domain.SignedException;
import ua.esoya.schema.install.DemoData;
import ua.esoya.schema.install.DemoServer;
import ua.esoya.schema.install.InstallRefusal;
import ua.esoya.workstation.WorkstationConfig;

/** The agent on the training database ({@code mvn -Pagent}); seals go to the person's own folder, notices are only shown. */
@SignedException("the training mode joins the agent with the embedded server; packages do not carry it")
public final class TrainingAgent {
    private TrainingAgent() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DemoServer.endWithParent();
        try (DemoServer server = DemoServer.open(DemoServer.Settings.ofSystemProperties(), System.out::println)) {
            var address = new ServerAddress(server.jdbcUrl(), Optional.empty());
            var folder = WorkstationConfig.home().resolve("training").resolve("seals");
            System.out.println("esoya-agent: " + folder);
            Agent.runToTheEnd(new AgentConfig(address, "agent1", DemoData.password(), folder, NoticeConfig.shown(System.out::println)));
        } catch (InstallRefusal refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }
}
