package ua.esoya.workstation.feature.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.document.Papers;
import ua.esoya.domain.SessionCard;
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
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenJournal;
import ua.esoya.workstation.ui.route.PrintComeBack;
import ua.esoya.workstation.ui.route.PrintPapers;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.route.ScanPackage;

class PaperScreenTest extends FxTest {
    private static final Papers PAPERS = new Papers();

    @TempDir
    Path folder;

    private final FakePapers server = new FakePapers();
    private final FakePrinters printers = new FakePrinters();
    private final List<Route> asked = new ArrayList<>();
    private final List<Throwable> defects = new ArrayList<>();

    @Test
    @Tag("ESOYA-4.5b")
    void afterARegistrationPrintsAndGoesOnWithOneKey() {
        open(new PrintPapers(SampleCase.ID, true));
        until("papers are printed", () -> printers.sheets.size() == 3);
        until("the number is shown", () -> FxTest.<Label>node("paper-number").getText().equals(SampleCase.NUMBER));
        until("the notice says so", () -> words().contains("надіслано на принтер"));
        drawn();
        Screenshot.of(stage, "paper-registered");
        assertTrue(words().contains("Справу зареєстровано"), words());
        keys.press(KeyCode.ENTER);
        keys.press(KeyCode.F2);
        keys.press(KeyCode.F8);
        keys.press(KeyCode.F7);
        keys.press(KeyCode.ESCAPE);
        var none = Optional.<UUID>empty();
        assertEquals(List.of(new NewCase(none, none, Optional.empty()), new NewCase(none, none, Optional.empty()),
                new NewCase(Optional.of(SampleCase.ID), none, Optional.empty()), new ScanPackage(SampleCase.ID), new OpenJournal()), asked);
        keys.press(KeyCode.F6);
        until("papers are printed again", () -> printers.sheets.size() == 6);
        until("the list says so", () -> words().contains("друк 2"));
        drawn();
        Screenshot.of(stage, "paper-again");
        assertEquals(0, keys.mouseEvents());
        assertEquals(List.of(), defects);
    }

    @Test
    @Tag("ESOYA-4.5c")
    void laterShowsWhatIsMissingAndPrintsWhatIsChosenByKeys() {
        server.card = SampleCase.printedBefore();
        var root = open(new PrintPapers(SampleCase.ID, false));
        until("the list is there", () -> !words().isEmpty() && words().contains("Заява"));
        keys.press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.SPACE).press(KeyCode.DOWN);
        until("the missing values are named", () -> node("paper-missing").isVisible());
        drawn();
        Screenshot.of(stage, "paper-later");
        assertEquals(List.of(), Accessible.nameless(root));
        keys.press(KeyCode.F6);
        until("one paper is printed", () -> printers.sheets.size() == 1);
        assertEquals(SampleCase.NUMBER + " application", printers.orders.getFirst().jobName());
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    void aDigitSaysHowManyCopies() {
        open(new PrintPapers(SampleCase.ID, false));
        until("the list is there", () -> words().contains("2 прим."));
        keys.press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.NUMPAD9).press(KeyCode.DIGIT3);
        until("three copies", () -> words().contains("3 прим."));
        Screenshot.of(stage, "paper-copies");
        keys.press(KeyCode.F6);
        until("printed", () -> printers.sheets.size() == 1);
        assertEquals(3, printers.orders.getFirst().copies());
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    void printsTheSlipOfADraftWithoutRecordingIt() {
        open(new PrintComeBack(UUID.randomUUID()));
        until("the slip is shown", () -> words().contains("9123456789"));
        keys.press(KeyCode.F6);
        until("the slip is printed", () -> printers.sheets.size() == 1);
        drawn();
        Screenshot.of(stage, "paper-come-back");
        assertEquals(List.of(), server.requests);
        assertEquals(List.of(), defects);
    }

    private static void drawn() {
        until("the pages are drawn", () -> !((VBox) FxTest.<ScrollPane>node("paper-preview").getContent()).getChildren().isEmpty());
    }

    private Parent open(Route route) {
        var session = new SessionCard("registrar1", 3, "Петренко Ірина Павлівна", "Петренко І. П.", "адміністратор", Set.of("esoya_registrar"), 1, "Головний офіс",
                "вікно 4", List.of(1), Optional.empty(), "", LocalDateTime.of(2027, 3, 12, 14, 32), true);
        var troubles = new Troubles(failure -> new Trouble.Defect(failure), outage -> {}, defect -> defects.add(defect.cause()));
        var feature = new PaperFeature(server, session, new Recording(), Background.onVirtualThreads(defects::add), troubles, PAPERS, printers,
                folder.resolve("machine.properties"));
        return show(() -> {
            Screen screen = feature.open(route).orElseThrow();
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

    private final class Recording implements Navigator {
        @Override
        public void open(Route route) {
            asked.add(route);
        }

        @Override
        public void start(Route route) {
            asked.add(route);
        }

        @Override
        public void back() {
            asked.add(new OpenJournal());
        }
    }
}
