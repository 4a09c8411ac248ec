package ua.esoya.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.Observable;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import ua.esoya.domain.ServerAddress;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Keys;
import ua.esoya.fx.Screenshot;
import ua.esoya.schema.install.DemoServer;
import ua.esoya.tour.Walk;

/** A child that does the tour's work on another process's server and tells how large and how quick it was. */
public final class WorkstationDay {
    private static final int PAGES_READ = 11;
    private static final int PAPERS = 3;

    private WorkstationDay() {}

    /** @param arguments address of the server, folder of the program, taxpayer number of a known person, then the files to scan */
    public static void main(String[] arguments) {
        DemoServer.endWithParent();
        Locale.setDefault(Locale.of("uk", "UA"));
        int outcome = 1;
        try {
            List<Path> pages = Arrays.stream(arguments).skip(3).map(Path::of).toList();
            work(new ServerAddress(arguments[0], Optional.empty()), Path.of(arguments[1]), arguments[2], pages);
            outcome = 0;
        } catch (IOException | TimeoutException | RuntimeException | AssertionError broken) {
            broken.printStackTrace();
        }
        System.exit(outcome);
    }

    private static void work(ServerAddress server, Path home, String taxpayer, List<Path> pages) throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxTest.onFx(Stage::new);
        PulseWatch pulses = FxTest.onFx(PulseWatch::new);
        var keys = new Keys(stage);
        try {
            walk(stage, keys, pulses, new Walk(stage, keys, server, home, moment -> {}), taxpayer, pages);
        } catch (RuntimeException | AssertionError broken) {
            Screenshot.write(stage, home.resolve("broken.png").toFile());
            throw broken;
        }
    }

    private static void walk(Stage stage, Keys keys, PulseWatch pulses, Walk walk, String taxpayer, List<Path> pages) throws IOException {
        walk.signIn("registrar1");
        KeyWatch journal = FxTest.onFx(() -> journal(stage));
        KeyWatch forms = FxTest.onFx(() -> forms(stage));
        for (int page = 1; page <= PAGES_READ; page++) {
            press(keys, KeyCode.F5, journal, page);
        }
        walk.newCase("присв адр");
        walk.knownApplicant(taxpayer);
        String number = walk.register("м. Кривий Ріг, вул. Степана Тільги, 18, кв. 4");
        walk.printed(PAPERS);
        walk.scan(pages);
        walk.findAgain(number);
        walk.readCase();
        press(keys, KeyCode.F2, forms, 2);

        Child.tell("resident-busy", resident("VmRSS"));
        long before = collections();
        // the program collects by itself, twice, when nobody has pressed a key for a while
        while (collections() < before + 2) {
            FxTest.until("the window lives", () -> stage.isShowing());
        }
        Child.tell("resident", resident("VmRSS"));
        Child.tell("files", resident("RssFile"));
        Child.tell("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() / 1e6);
        Child.tell("heap-in-use", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        Child.tell("pulse", FxTest.onFx(pulses::longestMillis));
        Child.tell("first-form", FxTest.onFx(forms::answers).getFirst());
        Child.tell("second-form", FxTest.onFx(forms::answers).getLast());
        Child.tell("journal", Median.of(FxTest.onFx(journal::answers)));
        walk.stop();
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().filter(bean -> bean.getName().contains("MarkSweep")).mapToLong(bean -> bean.getCollectionCount()).sum();
    }

    private static void press(Keys keys, KeyCode key, KeyWatch watch, int answers) {
        keys.press(key);
        FxTest.until("answered " + key, () -> watch.answers().size() == answers);
    }

    private static KeyWatch journal(Stage stage) {
        var watch = new KeyWatch(stage, KeyCode.F5);
        var table = (TableView<?>) stage.getScene().lookup("#journal-table");
        table.getItems().addListener((Observable changed) -> watch.answered());
        return watch;
    }

    private static KeyWatch forms(Stage stage) {
        var watch = new KeyWatch(stage, KeyCode.F2);
        stage.getScene().focusOwnerProperty().subscribe(owner -> {
            if (owner != null && "service-id".equals(owner.getId())) {
                watch.answered();
            }
        });
        return watch;
    }

    /** In millions of bytes, as the system counts this process. */
    private static double resident(String kind) throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(it -> it.startsWith(kind + ":")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6;
    }
}
