package ua.esoya.workstation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import ua.esoya.device.print.SystemPrinters;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.workstation.ui.Text;

/** Starts the workstation; not itself a JavaFX application, so that it runs from the class path and can check the machine first. */
public final class Launcher {
    private static final Text TEXT = Text.of(Launcher.class);

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            WorkstationConfig config = WorkstationConfig.read(WorkstationConfig.usualFiles());
            open(new WorkstationSetup(config, List.of(), new SystemPrinters(), new SaneBackend(), WorkstationConfig.home()));
        } catch (WorkstationConfig.Unusable unusable) {
            System.err.println(unusable.getMessage());
            System.exit(2);
        }
    }

    /** Opens the window and returns when it is closed; says in one sentence why it cannot. */
    public static void open(WorkstationSetup setup) {
        Optional<String> missing = Prerequisites.missing().or(Launcher::noDisplay);
        if (missing.isPresent()) {
            System.err.println(missing.get());
            System.exit(2);
        }
        Locale.setDefault(Locale.of("uk", "UA"));
        Program.setup = setup;
        Application.launch(Program.class);
    }

    private static Optional<String> noDisplay() {
        boolean needed = System.getProperty("os.name").startsWith("Linux") && !"Headless".equals(System.getProperty("glass.platform"));
        boolean none = System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null;
        return needed && none ? Optional.of(TEXT.get("no-display")) : Optional.empty();
    }

    /** What JavaFX makes by itself. */
    public static final class Program extends Application {
        private static @Nullable WorkstationSetup setup;
        private @Nullable Workstation workstation;

        @Override
        public void start(Stage stage) {
            WorkstationSetup given = setup;
            if (given == null) {
                throw new IllegalStateException("started past the launcher");
            }
            Workstation made = new Workstation(stage, given);
            workstation = made;
            made.start();
        }

        @Override
        public void stop() {
            Workstation made = workstation;
            if (made != null) {
                made.stop();
            }
        }
    }
}
