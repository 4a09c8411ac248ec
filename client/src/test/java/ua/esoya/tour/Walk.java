package ua.esoya.tour;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ua.esoya.device.print.FolderPrinter;
import ua.esoya.device.scan.sane.SaneBackend;
import ua.esoya.domain.ServerAddress;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Keys;
import ua.esoya.training.TrainingWorkstation;
import ua.esoya.workstation.Workstation;
import ua.esoya.workstation.WorkstationConfig;
import ua.esoya.workstation.WorkstationSetup;

/** One workstation and the steps of the main job in it, typed as a registrar types them. */
public final class Walk {
    private static final int LARGER_STEPS = 3;
    private static final String WORKPLACE = "VIKNO-01-1";

    private final Stage stage;
    private final Keys keys;
    private final Path home;
    private final Consumer<String> picture;
    private final Workstation workstation;

    /**
     * Opens the sign-in window.
     *
     * @param home folder for what the program remembers, and for its printed papers
     * @param picture told the name of each moment worth a picture
     */
    public Walk(Stage stage, Keys keys, ServerAddress server, Path home, Consumer<String> picture) {
        this.stage = stage;
        this.keys = keys;
        this.home = home;
        this.picture = picture;
        var config = new WorkstationConfig(server, Optional.of(WORKPLACE));
        var setup = new WorkstationSetup(config, TrainingWorkstation.accounts(), new FolderPrinter(papers()), new SaneBackend(), home);
        workstation = FxTest.onFx(() -> {
            // the corner of the screen, so that pictures show popups where they stand
            stage.setX(0);
            stage.setY(0);
            var made = new Workstation(stage, setup);
            made.start();
            return made;
        });
    }

    /** Where printed papers arrive as files. */
    public Path papers() {
        return home.resolve("papers");
    }

    /** Signs in with the training password. */
    public void signIn(String login) {
        signedIn(login);
        FxTest.until("the journal is filled", () -> stage.getScene().lookup("#journal-table") instanceof TableView<?> table && !table.getItems().isEmpty());
        picture.accept("journal");
    }

    private void signedIn(String login) {
        picture.accept("sign-in");
        keys.type(login).press(KeyCode.ENTER).type(TrainingWorkstation.accounts().getFirst().password());
        keys.press(KeyCode.ENTER);
    }

    /** Opens the form and takes the service. */
    public void newCase(String letters) {
        keys.press(KeyCode.F2);
        FxTest.until("the form is there", () -> focused().equals("service-id"));
        picture.accept("intake-empty");
        keys.type(letters);
        FxTest.until("services are offered", () -> Window.getWindows().size() > 1);
        picture.accept("intake-services");
        keys.press(KeyCode.ENTER);
        FxTest.until("the service is taken", () -> focused().equals("look-up"));
    }

    /** Takes a person the centre knows. */
    public void knownApplicant(String identifier) {
        keys.type(identifier).press(KeyCode.ENTER);
        FxTest.until("the person is taken", () -> found("applicant-name").isPresent() && !focused().equals("look-up"));
        picture.accept("intake-person");
    }

    /** Writes the address the service asks for and registers; answers with the number of the case. */
    public String register(String address) {
        FxTest.until("the first empty field has the keys", () -> focused().contains("object-address"));
        keys.type(address);
        picture.accept("intake-filled");
        keys.press(KeyCode.F9);
        FxTest.until("the number is there", () -> found("paper-number").filter(label -> !label.getText().isBlank()).isPresent());
        return found("paper-number").orElseThrow().getText();
    }

    /** Waits until this many papers came out. */
    public void printed(int count) {
        FxTest.until(count + " papers are printed", () -> files().size() >= count);
        FxTest.until("the paper is drawn", this::paperDrawn);
        picture.accept("papers");
    }

    /** Takes these files into the rows that lack pages, one each, and stores them in the case. */
    public void scan(List<Path> pages) {
        keys.press(KeyCode.F7);
        FxTest.until("the inventory is there", () -> focused().equals("scan-rows") && !list("scan-rows").getItems().isEmpty());
        picture.accept("scan-empty");
        for (Path page : pages) {
            keys.press(KeyCode.CONTROL, KeyCode.O).type(page.toString()).press(KeyCode.ENTER);
            FxTest.until("the page is taken", () -> list("scan-pages").getItems().size() == 1 && focused().equals("scan-rows"));
            keys.press(KeyCode.ENTER);
        }
        picture.accept("scan-pages");
        keys.press(KeyCode.F9);
        FxTest.until("the pages are in the case", () -> found("scan-number").isEmpty());
        FxTest.until("the paper is drawn again", this::paperDrawn);
        picture.accept("papers-again");
    }

    /** Finds the case by what is typed anywhere and opens its card. */
    public void findAgain(String typed) {
        keys.press(KeyCode.CONTROL, KeyCode.K).type(typed);
        picture.accept("find");
        keys.press(KeyCode.ENTER);
        FxTest.until("the case is there", () -> found("case-number").filter(label -> label.getText().equals(typed)).isPresent());
        picture.accept("case");
    }

    /** Looks at every part of the open case. */
    public void readCase() {
        var parts = Map.of(KeyCode.DIGIT2, "case-documents", KeyCode.DIGIT3, "case-course", KeyCode.DIGIT4, "case-papers");
        new TreeMap<>(parts).forEach((key, part) -> {
            keys.press(KeyCode.CONTROL, key);
            picture.accept(part);
        });
    }

    /** Looks at the applicant of the open case and at the form that corrects it. */
    public void besideTheCase() {
        keys.press(KeyCode.F4);
        FxTest.until("the person is there", () -> found("person-name").filter(label -> !label.getText().isBlank()).isPresent());
        picture.accept("person");
        keys.press(KeyCode.ESCAPE);
        FxTest.until("the case is back", () -> found("case-number").isPresent());
        keys.press(KeyCode.CONTROL, KeyCode.E);
        FxTest.until("the form is filled", () -> found("applicant-name").isPresent());
        picture.accept("correction");
        keys.press(KeyCode.ESCAPE);
        FxTest.until("the case is back", () -> found("case-number").isPresent());
    }

    /** Another person takes the workplace. */
    public void change(String login) {
        leave();
        signIn(login);
    }

    private void leave() {
        keys.press(KeyCode.F12);
        FxTest.until("somebody else may sign in", () -> stage.getScene().lookup("#login") != null);
        FxTest.doOnFx(() -> stage.getScene().lookup("#login").requestFocus());
    }

    /** The same for a person whose work begins at another list than the journal. */
    public void change(String login, String list) {
        leave();
        signedIn(login);
        FxTest.until(list, () -> focused().equals(list));
    }

    /** Looks at what waits in the office. */
    public void officeWork() {
        run("моя робота", "office-work");
    }

    /** Shows the case in the other looks, then the journal and the form in letters half as large again. */
    public void looks() {
        run("темний вигляд", "case-dark");
        run("контрастність", "case-contrast");
        run("світлий вигляд", "case-light");
        keys.press(KeyCode.ALT, KeyCode.DIGIT1);
        FxTest.until("the journal is there", () -> stage.getScene().lookup("#journal-table") != null);
        for (int step = 0; step < LARGER_STEPS; step++) {
            keys.press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        picture.accept("journal-large");
        keys.press(KeyCode.F2);
        FxTest.until("the form is there", () -> focused().equals("service-id"));
        picture.accept("intake-large");
    }

    /** Ends the program. */
    public void stop() {
        FxTest.doOnFx(workstation::stop);
    }

    /** Printed files, by name. */
    public List<Path> files() {
        File[] all = papers().toFile().listFiles((folder, name) -> name.endsWith(".pdf"));
        return all == null ? List.of() : Arrays.stream(all).map(File::toPath).sorted().toList();
    }

    /** Runs what the find box offers for these words. */
    private void run(String words, String name) {
        keys.press(KeyCode.CONTROL, KeyCode.K).type(words);
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        picture.accept(name);
    }

    private ListView<?> list(String id) {
        return (ListView<?>) stage.getScene().lookup("#" + id);
    }

    private Optional<Label> found(String id) {
        return Optional.ofNullable((@Nullable Label) stage.getScene().lookup("#" + id));
    }

    private boolean paperDrawn() {
        return stage.getScene().getRoot().lookupAll("#paper-preview .es-page").stream().anyMatch(Node::isVisible);
    }

    private String focused() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }
}
