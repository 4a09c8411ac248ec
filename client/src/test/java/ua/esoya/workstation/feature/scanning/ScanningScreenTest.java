package ua.esoya.workstation.feature.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.device.scan.ScanTrouble;
import ua.esoya.domain.casefile.SampleCase;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.command.Commands;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.route.ScanPackage;

class ScanningScreenTest extends FxTest {
    @TempDir
    Path home;

    private final FakeScans server = new FakeScans();
    private final FakeScanner device = new FakeScanner();
    private final List<Throwable> defects = new ArrayList<>();
    private int back;

    @Test
    @Tag("ESOYA-7.1.4")
    void scansThePackageByKeysAlone() throws Exception {
        var root = open();
        until("the inventory is there", () -> words().contains("Військово-обліковий документ"));
        device.sheets = 1;
        scanRow("1 стор.");
        // Enter passes over what may not be scanned, the arrow does not
        keys.press(KeyCode.ENTER);
        until("the row that lacks pages", () -> !node("scan-refusal").isVisible());
        keys.press(KeyCode.UP);
        until("the refusal is explained", () -> node("scan-refusal").isVisible());
        Screenshot.of(stage, "scan-register");
        keys.press(KeyCode.DOWN);
        scanRow("Згода");
        keys.press(KeyCode.DOWN);
        device.trouble = Optional.of(ScanTrouble.JAM);
        keys.press(KeyCode.F7);
        until("the trouble is told", () -> words().contains("застряг"));
        assertTrue(words().contains("відскановано 1 з 2"), words());
        Screenshot.of(stage, "scan-jam");
        device.trouble = Optional.empty();
        device.sheets = 2;
        keys.press(KeyCode.F7);
        until("three pages are there", () -> words().contains("3 стор."));
        keys.press(KeyCode.DELETE);
        until("one page is gone", () -> words().contains("2 стор., не долучено"));
        keys.press(KeyCode.CONTROL, KeyCode.R);
        keys.press(KeyCode.CONTROL, KeyCode.UP);
        keys.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        Screenshot.of(stage, "scan-pages");
        assertEquals(List.of(), Accessible.nameless(root));
        keys.press(KeyCode.DOWN);
        device.sheets = 1;
        keys.press(KeyCode.F7);
        until("nothing is missing", () -> !node("scan-comparison").isVisible());
        keys.press(KeyCode.F9);
        until("back to the case", () -> back == 1);
        assertEquals(4, server.archive.size());
        assertTrue(words().contains("стор. у справі"), words());
        assertEquals(0, keys.mouseEvents());
        assertEquals(List.of(), defects);
    }

    @Test
    void takesAFileByItsPathAndTellsABrokenOneBesideIt() throws Exception {
        var good = new File(home.toFile(), "zgoda.png");
        ImageIO.write(FakeScanner.picture(7), "png", good);
        open();
        until("the inventory is there", () -> words().contains("Згода власника житла"));
        doOnFx(() -> node("scan-files").requestFocus());
        keys.type(good + "; " + home.resolve("nemaje.pdf"));
        keys.press(KeyCode.ENTER);
        until("the page is taken", () -> words().contains("zgoda.png") && words().contains("1 стор."));
        until("the trouble stands beside the other", () -> words().contains("nemaje.pdf"));
        Screenshot.of(stage, "scan-files");
        keys.press(KeyCode.ESCAPE);
        assertEquals(1, back);
        assertEquals(List.of(), defects);
    }

    private void scanRow(String said) {
        keys.press(KeyCode.F7);
        until("a page came: " + said, () -> words().contains("Відскановано 1 сторінку") && words().contains(said));
    }

    private Parent open() {
        var troubles = new Troubles(failure -> new Trouble.Defect(failure), outage -> {}, defect -> defects.add(defect.cause()));
        var feature = new ScanningFeature(server, new Counting(), Background.onVirtualThreads(defects::add), troubles, (question, detail, agreed) -> agreed.run(),
                device, Bench.KEY, home.resolve("pages"), home.resolve("machine.properties"));
        return show(() -> {
            Screen screen = feature.open(new ScanPackage(SampleCase.ID)).orElseThrow();
            var commands = new Commands();
            commands.ofScreen(screen.commands());
            var root = (Parent) screen.node();
            root.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    commands.listenIn(scene);
                    screen.firstFocus().ifPresent(Node::requestFocus);
                }
            });
            return root;
        });
    }

    private final class Counting implements Navigator {
        @Override
        public void open(Route route) {}

        @Override
        public void start(Route route) {}

        @Override
        public void back() {
            back++;
        }
    }
}
