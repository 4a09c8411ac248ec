package ua.esoya.workstation.feature.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.library.Fingerprint;
import ua.esoya.domain.library.SignedLibrary;
import ua.esoya.exchange.library.LibraryFile;
import ua.esoya.exchange.library.LibraryUnusable;
import ua.esoya.exchange.library.SigningKey;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FormViewModel;

/** Services leave as a signed file, and come from one as drafts. */
@Tag("ESOYA-5.7.1a")
@Tag("NWP-7.7")
class LibraryFeatureTest extends FxTest {
    private static final SignedLibrary FILE = new SignedLibrary("Послуги Центру.esoya", "{}", "a".repeat(64), FakeLibrary.STRANGER, "s");

    @TempDir
    Path home;

    private final FakeWorkshop workshop = new FakeWorkshop();
    private final FakeLibrary library = new FakeLibrary();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    void markedServicesAreSignedIntoOneFile() throws LibraryUnusable {
        open(new WorkshopRoutes.LibraryExport(Set.of(2)));
        assertTrue(words().contains("Обрано 1 послугу."), words());
        keys.press(KeyCode.SPACE);
        assertTrue(words().contains("Обрано 2 послуги."), words());
        Screenshot.of(stage, "library-export");
        keys.press(KeyCode.INSERT).press(KeyCode.F8);
        assertTrue(words().contains("Обрано 3 послуги."), words());
        keys.press(KeyCode.F8);
        keys.press(KeyCode.F9);
        assertEquals(List.of(), library.asked, "nothing is marked, so nothing leaves");
        keys.press(KeyCode.SPACE).press(KeyCode.F9);
        until("it is saved", () -> words().contains("Відбиток вашого ключа"));
        var read = LibraryFile.read(home.resolve("Послуги Центру.esoya"));
        assertEquals(List.of("export [1]"), library.asked);
        assertEquals(SigningKey.in(home.resolve("key.pem")).publicKey(), read.publicKey());
        assertTrue(words().contains(Fingerprint.of(read.publicKey())), words());
    }

    @Test
    void aKeyThatCannotSignIsSaidBeforeAnythingLeaves() throws Exception {
        Files.writeString(home.resolve("key.pem"), "зіпсовано");
        open(new WorkshopRoutes.LibraryExport(Set.of(2)));
        keys.press(KeyCode.F9);
        until("it is said", () -> words().contains("key.pem"));
        assertEquals(List.of(), library.asked);
        open(new WorkshopRoutes.LibrarySigners());
        keys.press(KeyCode.F4);
        until("there too", () -> words().contains("key.pem"));
    }

    @Test
    void aFileIsJudgedBesideItsField() throws Exception {
        open(new WorkshopRoutes.LibraryImports());
        keys.press(KeyCode.F7);
        var form = form();
        form.value("file").set(Optional.of(home.resolve("absent.esoya").toString()));
        form.send();
        assertTrue(form.problem("file").get().text().contains("Такого файлу немає"));
        var whole = LibraryFile.write("{}", SigningKey.in(home.resolve("key.pem")));
        var file = Files.write(home.resolve("a.esoya"), whole);
        form.value("file").set(Optional.of(file.toString()));
        whole[whole.length - 1] ^= 1;
        Files.write(file, whole);
        form.send();
        assertTrue(form.problem("file").get().text().contains("Підпис не сходиться"));
        whole[whole.length - 1] ^= 1;
        Files.write(file, whole);
        form.send();
        assertEquals("a.esoya", assertInstanceOf(WorkshopRoutes.LibraryDryRun.class, went.opened.getLast()).library().fileName(), "control");
    }

    @Test
    void theMarkedOnesBecomeDraftsAndWhatIsUnknownIsSaidWithItsPlace() {
        open(new WorkshopRoutes.LibraryDryRun(FILE));
        assertTrue(words().contains("Нових 1 · інших 1 · таких самих 1 · не внести 1. Обрано 2."), words());
        choose("library-dry-run", 3);
        assertTrue(words().contains("Документи, рядок 2: вид документа «Акт про оренду»"), words());
        Screenshot.of(stage, "library-dry-run");
        keys.press(KeyCode.INSERT);
        assertTrue(words().contains("Обрано 2."), "what does not fit cannot be marked");
        keys.press(KeyCode.F6);
        assertEquals(List.of("value_1", "value_2"), went.form().fields().stream().map(field -> field.path()).toList());
        send(Map.of("value_1", "contract", "value_2", 1));
        until("it fits now", () -> words().contains("Нових 2 · інших 1"));
        choose("library-dry-run", 0);
        keys.press(KeyCode.SPACE);
        keys.press(KeyCode.F9);
        until("they are drafts", () -> words().contains("Внесено чернетками"));
        assertEquals("take Послуги Центру.esoya [2, 4] 2", library.asked.getLast());
        int asked = library.asked.size();
        keys.press(KeyCode.F9);
        assertEquals(asked, library.asked.size(), "once");
        keys.press(KeyCode.F8);
        assertInstanceOf(WorkshopRoutes.Drafts.class, went.opened.getLast());
    }

    @Test
    void aStrangersFileIsShownButNotTaken() {
        library.knownAs = Optional.empty();
        open(new WorkshopRoutes.LibraryDryRun(FILE));
        assertTrue(words().contains("ваш Центр не знає") && words().contains(Fingerprint.of(FakeLibrary.STRANGER)), words());
        Screenshot.of(stage, "library-stranger");
        keys.press(KeyCode.F9);
        assertEquals(List.of("check 0"), library.asked);
        keys.press(KeyCode.F2);
        assertEquals(FakeLibrary.STRANGER, went.form().initial().get("public_key"));
        send(Map.of("public_key", FakeLibrary.STRANGER, "title", "ЦНАП Покрова", "reason", "звірено телефоном"));
        assertEquals("trust " + FakeLibrary.STRANGER + " ЦНАП Покрова звірено телефоном", library.asked.getLast());
        open(new WorkshopRoutes.LibraryDryRun(FILE));
        keys.press(KeyCode.F9);
        until("now it is taken", () -> words().contains("Внесено чернетками"));
    }

    @Test
    void theDifferencesStandBesideEachOther() {
        open(new WorkshopRoutes.LibraryDryRun(FILE));
        keys.press(KeyCode.ENTER);
        open(assertInstanceOf(WorkshopRoutes.LibraryDifference.class, went.opened.getLast()));
        assertTrue(words().contains("Строк: було «10», стане «5»"), words());
        choose("library-difference", 1);
        assertTrue(words().contains("рядків додано 1, прибрано 1") && words().contains("нова заява") && words().contains("стара заява"), words());
        Screenshot.of(stage, "library-difference");
    }

    @Test
    void aSignatureThatDoesNotMatchItsImportIsSeen() throws Exception {
        var key = SigningKey.in(home.resolve("key.pem"));
        var real = LibraryFile.read(Files.write(home.resolve("a.esoya"), LibraryFile.write("{}", key)));
        library.imports = List.of(imported(2, real, real.sha256()), imported(1, real, "0".repeat(64)));
        open(new WorkshopRoutes.LibraryImports());
        assertTrue(words().contains("справжній") && words().contains("не сходиться"), words());
        Screenshot.of(stage, "library-imports");
    }

    @Test
    void whomOneTrustsIsSeenAndEnded() {
        open(new WorkshopRoutes.LibrarySigners());
        Screenshot.of(stage, "library-signers");
        keys.press(KeyCode.DELETE);
        send(Map.of("reason", "ключ викрадено"));
        assertEquals("retire 1 ключ викрадено", library.asked.getLast());
        int forms = went.opened.size();
        choose("library-signers", 1);
        keys.press(KeyCode.DELETE);
        assertEquals(forms, went.opened.size(), "ended once");
        keys.press(KeyCode.F4);
        until("our own fingerprint", () -> words().contains("Наш відбиток"));
        Parent shown = onFx(() -> stage.getScene().getRoot());
        assertEquals(List.of(), Accessible.nameless(shown));
    }

    private static LibraryImport imported(int id, SignedLibrary file, String sha256) {
        return new LibraryImport(id, "ЦНАП Апостолівської міської ради", file.publicKey(), file.fileName(), sha256, 48_211, file.signature(), List.of("01-01", "03-02", "07-19"), 2,
                LocalDateTime.of(2027, 3, 10, 11, 20), "Гончар Л. М.");
    }

    private FormViewModel form() {
        var form = went.form();
        return onFx(() -> new FormViewModel(form, inline.atOnce(), refusing.troubles, () -> {}));
    }

    private void send(Map<String, Object> values) {
        doOnFx(() -> {
            try {
                went.form().verb().send(UUID.randomUUID(), values).run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void choose(String table, int at) {
        doOnFx(() -> FxTest.<javafx.scene.control.TableView<?>>node(table).getSelectionModel().select(at));
    }

    private void open(Route route) {
        var session = new SessionCard("moderator1", 1, "Гончар Лідія Миколаївна", "Гончар Л. М.", "модератор", Set.of("esoya_moderator"), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        var around = new WorkshopFeature.Around(() -> FakeWorkshop.TODAY, name -> Optional.of(home.resolve(name)), home.resolve("key.pem"));
        var screen = onFx(() -> new WorkshopFeature(workshop, library, FakeWorkshop::classifiers, session, went, inline.answeringLater(), refusing.troubles, around).open(route).orElseThrow());
        show(() -> new Frame(screen));
    }
}
