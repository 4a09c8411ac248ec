package ua.esoya.training;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import ua.esoya.domain.SignedException;
import ua.esoya.schema.install.DemoServer;
import ua.esoya.schema.install.InstallRefusal;

/** The training database alone, in the foreground ({@code mvn -Pdb}); it ends with its parent, so that stopping Maven leaves no server. */
@SignedException("the training mode runs the embedded server; packages do not carry it")
public final class TrainingDatabase {
    private TrainingDatabase() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DemoServer.endWithParent();
        try (DemoServer server = DemoServer.open(DemoServer.Settings.ofSystemProperties(), System.out::println)) {
            System.out.println("esoya-db ready: " + server.jdbcUrl());
            new CountDownLatch(1).await();
        } catch (InstallRefusal refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }
}
