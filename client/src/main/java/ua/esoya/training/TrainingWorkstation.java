package ua.esoya.training;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ua.esoya.agent.Agent;
import ua.esoya.agent.AgentConfig;
import ua.esoya.agent.NoticeConfig;
import ua.esoya.device.print.FolderPrinter;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.domain.ServerAddress;
import ua.esoya.domain.SignedException;
import ua.esoya.schema.install.DemoData;
import ua.esoya.schema.install.DemoServer;
import ua.esoya.schema.install.InstallRefusal;
import ua.esoya.workstation.Launcher;
import ua.esoya.workstation.WorkstationConfig;
import ua.esoya.workstation.WorkstationSetup;
import ua.esoya.workstation.shell.TrainingAccount;
import ua.esoya.workstation.ui.Text;

/**
 * The workstation on the training database ({@code mvn -Prun}). A second one attaches to the server of the first, so that two
 * workstations can be tried side by side. Papers go to a folder, never to a real printer; the agent of the first one shows the notices that
 * would leave.
 */
@SignedException("the training mode joins the workstation with the embedded server; packages do not carry it")
public final class TrainingWorkstation {
    private TrainingWorkstation() {}

    public static void main(String[] arguments) throws IOException {
        DemoServer.endWithParent();
        try (DemoServer server = DemoServer.open(DemoServer.Settings.ofSystemProperties(), System.out::println)) {
            if (server.isOwner()) {
                // one agent is enough: a second sign-in of its account would end the first
                try (Agent agent = Agent.beside(agent(server))) {
                    Launcher.open(setup(server));
                }
            } else {
                Launcher.open(setup(server));
            }
        } catch (InstallRefusal refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }

    private static AgentConfig agent(DemoServer server) {
        return new AgentConfig(new ServerAddress(server.jdbcUrl(), Optional.empty()), "agent1", DemoData.password(),
                WorkstationConfig.home().resolve("training").resolve("seals"), NoticeConfig.shown(System.out::println));
    }

    private static WorkstationSetup setup(DemoServer server) {
        var home = WorkstationConfig.home().resolve("training");
        var config = new WorkstationConfig(new ServerAddress(server.jdbcUrl(), Optional.empty()), Optional.empty());
        return new WorkstationSetup(config, accounts(), new FolderPrinter(home.resolve("papers")), new SaneBackend(), home);
    }

    /** The accounts the sign-in window shows. */
    public static List<TrainingAccount> accounts() {
        String password = DemoData.password();
        return List.of(
                new TrainingAccount("registrar1", password, words("registrar1")),
                new TrainingAccount("registrar2", password, words("registrar2")),
                new TrainingAccount("supervisor1", password, words("supervisor1")));
    }

    private static String words(String login) {
        return Text.of(TrainingWorkstation.class).get("account." + login);
    }
}
