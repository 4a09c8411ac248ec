package ua.esoya.realkeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import ua.esoya.device.print.FolderPrinter;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.domain.ServerAddress;
import ua.esoya.workstation.Workstation;
import ua.esoya.workstation.WorkstationConfig;
import ua.esoya.workstation.WorkstationSetup;

/** The real workstation in a process of its own, which says on standard output what its window shows; ends with its parent. */
public final class ReportingWorkstation {
    static final String SERVER = "esoya.realkeys.server";
    static final String HOME = "esoya.realkeys.home";

    private ReportingWorkstation() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(ReportingWorkstation::endWithParent);
        Locale.setDefault(Locale.of("uk", "UA"));
        Application.launch(Program.class);
    }

    private static void endWithParent() {
        try {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException broken) {
            System.err.println(broken.getMessage());
        }
        Runtime.getRuntime().halt(0);
    }

    /** What JavaFX makes by itself. */
    public static final class Program extends Application {
        @Override
        public void start(Stage stage) {
            Path home = Path.of(System.getProperty(HOME));
            var config = new WorkstationConfig(new ServerAddress(System.getProperty(SERVER), Optional.empty()), Optional.of("VIKNO-01-1"));
            stage.setX(0);
            stage.setY(0);
            new Workstation(stage, new WorkstationSetup(config, List.of(), new FolderPrinter(home.resolve("papers")), new SaneBackend(), home)).start();
            var out = new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
            new Reporter(stage, out::println).start();
        }
    }
}
