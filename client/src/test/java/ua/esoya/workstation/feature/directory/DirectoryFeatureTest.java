package ua.esoya.workstation.feature.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.directory.DirectoryComparison;
import ua.esoya.domain.directory.DirectoryFate;
import ua.esoya.domain.directory.DirectoryFile;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Questions;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-5.7.2")
class DirectoryFeatureTest extends FxTest {
    @TempDir
    Path home;

    private final FakeDirectories server = new FakeDirectories();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private Optional<String> saved = Optional.empty();
    /** The likely answer at once. */
    private final Questions questions = (question, detail, answers) -> answers[0].act().run();

    @Test
    void theModeratorAloneSeesDirectories() {
        for (var group : List.of("esoya_registrar", "esoya_technical_admin", "esoya_supervisor", "esoya_provider_user")) {
            assertEquals(Optional.empty(), feature(group).railEntry());
            assertEquals(Optional.empty(), feature(group).open(new DirectoryRoutes.Directories()));
        }
        assertTrue(feature("esoya_moderator").railEntry().isPresent());
    }

    @Test
    void lettersNarrowTheValuesAndArrowsGoBetweenTheLists() {
        open();
        keys.press(KeyCode.RIGHT);
        until("the values have the keys", () -> focused().equals("directory-values"));
        assertEquals(List.of("passport", "plan", "military_document", "other"), codes());
        keys.type("док");
        until("a word inside the name begins so", () -> codes().equals(List.of("military_document", "other")));
        Screenshot.of(stage, "directories-filter");
        keys.press(KeyCode.DOWN);
        until("the values have the keys again", () -> focused().equals("directory-values"));
        keys.press(KeyCode.F8);
        until("only what is offered", () -> codes().equals(List.of("other")));
        keys.press(KeyCode.F8);
        until("only what is retired", () -> codes().equals(List.of("military_document")));
        assertEquals(1, server.asked.stream().filter("values document_kind"::equals).count(), "letters do not ask the server");
        keys.press(KeyCode.LEFT).press(KeyCode.DOWN);
        until("another directory begins without letters", () -> FxTest.<TextField>node("directory-filter").getText().isEmpty());
    }

    @Test
    void eachKeyOpensItsForm() {
        open();
        keys.press(KeyCode.F2);
        assertEquals("directory-add", form().id());
        keys.press(KeyCode.ENTER);
        until("the values have the keys", () -> focused().equals("directory-values"));
        keys.press(KeyCode.ENTER);
        assertEquals("directory-change", form().id());
        keys.press(KeyCode.DELETE);
        until("where it is used is said first", () -> went.opened.size() == 3);
        assertTrue(form().hint().contains("рядки описів — понад 10\u2009000") && form().hint().contains("інформаційних карток — 12"), form().hint());
        keys.press(KeyCode.INSERT);
        assertEquals(3, went.opened.size(), "what is offered needs not come back");
        keys.press(KeyCode.CONTROL, KeyCode.H);
        assertEquals(Optional.of("passport"), assertInstanceOf(DirectoryRoutes.History.class, went.opened.getLast()).value().map(DirectoryValue::code));
        keys.press(KeyCode.END);
        keys.press(KeyCode.DELETE);
        assertEquals(4, went.opened.size(), "rules hang on this value");
        assertTrue(words().contains("Ставиться рядку опису"), words());
        keys.press(KeyCode.UP).press(KeyCode.INSERT);
        assertEquals("directory-restore", form().id());
        keys.press(KeyCode.F4);
        until("who uses it", () -> words().contains("Ніде не вжито"));
        keys.press(KeyCode.LEFT).press(KeyCode.CONTROL, KeyCode.H);
        assertEquals(Optional.empty(), assertInstanceOf(DirectoryRoutes.History.class, went.opened.getLast()).value());
        keys.press(KeyCode.END).press(KeyCode.F2);
        assertFalse(went.opened.getLast() instanceof FillForm, "the program itself gives these values");
    }

    @Test
    @Tag("CSP-2.4.12")
    void whatIsToBeLookedAtIsCountedAndListed() {
        var feature = feature("esoya_moderator");
        until("one is due", () -> feature.railEntry().orElseThrow().waiting().getValue() == 1);
        show(() -> new Frame(screen(new DirectoryRoutes.Reviews())));
        until("both are listed", () -> focused().equals("directory-reviews") && words().contains("слід було 16.11.2026") && words().contains("перегляд 30.11.2026"));
        keys.press(KeyCode.F2);
        until("the form of a review", () -> went.opened.size() == 1);
        assertEquals("directory-reviewed", form().id());
        keys.press(KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.E);
        until("the form of change", () -> went.opened.size() == 2);
        assertEquals("directory-change", form().id());
        assertEquals("Центр «Віза»", form().title());
    }

    @Test
    void aPlannedChangeIsTakenBackAfterAQuestion() {
        show(() -> new Frame(screen(new DirectoryRoutes.Plans())));
        until("both are listed", () -> focused().equals("directory-plans") && words().contains("не зроблено 18.11.2026") && words().contains("Центр «Дія»"));
        assertTrue(words().contains("чинні робочі місця — 12"), words());
        keys.press(KeyCode.DOWN).press(KeyCode.DELETE);
        assertEquals("cancel 8", server.asked.getLast());
        until("it is said", () -> words().contains("Заплановане скасовано"));
    }

    @Test
    @Tag("CSP-2.4.12")
    void whatIsToComeIsShownSoAndOnlyCalledOff() {
        server.isPlanning = true;
        open();
        keys.press(KeyCode.RIGHT);
        until("the values have the keys", () -> focused().equals("directory-values"));
        keys.press(KeyCode.END);
        until("it stands at the end with its day", () -> words().contains("Електронний витяг") && words().contains("з’явиться 08.12.2026"));
        keys.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.E).press(KeyCode.F4);
        assertEquals(List.of(), went.opened, "there is nothing yet to change");
        Screenshot.of(stage, "directories-to-come");
        keys.press(KeyCode.DELETE);
        until("it is called off", () -> words().contains("Заплановане скасовано"));
        assertTrue(server.asked.contains("cancel 41"), server.asked::toString);
        keys.press(KeyCode.F8);
        until("what is in use does not hold it", () -> !codes().contains("") && codes().contains("passport"));
        saved = Optional.of("види.csv");
        keys.press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> words().contains("види.csv"));
        assertFalse(read("види.csv").contains("Електронний витяг"), "a file holds what is there");
    }

    private String read(String name) {
        try {
            return Files.readString(home.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        server.isPlanning = true;
        draw("directories", new DirectoryRoutes.Directories());
        draw("directories-term-add", new FillForm(new DirectoryForms(server, () -> FakeDirectories.TODAY).add(FakeDirectories.TERMS, () -> {}, day -> {})));
        var passport = server.values("document_kind").getFirst();
        draw("directories-history", new DirectoryRoutes.History(FakeDirectories.DOCUMENTS, Optional.of(passport)));
        var forms = new DirectoryForms(server, () -> FakeDirectories.TODAY);
        draw("directories-add", new FillForm(forms.add(FakeDirectories.DOCUMENTS, () -> {}, day -> {})));
        draw("directories-change", new FillForm(forms.change(FakeDirectories.DOCUMENTS, passport, () -> {}, day -> {})));
        draw("directories-retire", new FillForm(forms.retire(FakeDirectories.DOCUMENTS, passport, server.uses("document_kind", "passport"), () -> {})));
        draw("directories-restore", new FillForm(forms.restore(FakeDirectories.DOCUMENTS, passport, () -> {})));
        draw("directories-office-add", new FillForm(forms.add(FakeDirectories.OFFICES, () -> {}, day -> {})));
        draw("directories-office-change", new FillForm(forms.change(FakeDirectories.OFFICES, FakeDirectories.HEAD_OFFICE, () -> {}, day -> {})));
        draw("directories-reviewed", new FillForm(forms.reviewed(FakeDirectories.OFFICES, FakeDirectories.HEAD_OFFICE, () -> {})));
        draw("directories-plans", new DirectoryRoutes.Plans());
        draw("directories-reviews", new DirectoryRoutes.Reviews());
        server.empty = true;
        draw("directories-plans-empty", new DirectoryRoutes.Plans());
        draw("directories-reviews-empty", new DirectoryRoutes.Reviews());
        draw("directories-empty", new DirectoryRoutes.Directories());
        draw("directories-history-empty", new DirectoryRoutes.History(FakeDirectories.DOCUMENTS, Optional.empty()));
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    @Tag("CSP-2.4.12")
    void aDirectoryIsSavedAsATableThatComesBack() throws IOException {
        for (var name : List.of("Види документів пакета.xlsx", "види.csv")) {
            saved = Optional.of(name);
            open();
            keys.press(KeyCode.CONTROL, KeyCode.S);
            until("it is saved", () -> words().contains(name));
            var content = Files.readAllBytes(home.resolve(name));
            assertEquals(name.endsWith("xlsx"), content[0] == 'P');
            assertInstanceOf(DirectoryRoutes.DryRun.class, compared(name));
            var passport = server.asked.getLast();
            assertTrue(passport.startsWith("compare document_kind [{code=passport, is_in_state_register=true, position=1, register_title=Єдиний державний демографічний реєстр, "
                    + "review_on=2026-11-16, title=Паспорт громадянина України}, {code=plan"), passport);
        }
    }

    private Route compared(String name) {
        var form = new FormViewModel(new DirectoryFiles(server, went).compare(FakeDirectories.DOCUMENTS, () -> {}), new Inline().atOnce(), refusing.troubles, () -> {});
        form.value("file").set(Optional.of(home.resolve(name).toString()));
        form.send();
        return went.opened.getLast();
    }

    @Test
    void wrongRowsAreNotTaken() {
        var rows = List.of(new DirectoryFile.Row(2, Map.of("title", "План")), new DirectoryFile.Row(3, Map.of("title", "Довідка")));
        var wrong = new DirectoryComparison("s", List.of(new DirectoryFate(1, "plan", "План", "changed", List.of()),
                new DirectoryFate(2, "", "Довідка", "wrong", List.of("title:duplicate", "register_title:required"))));
        draw("directories-dry-run-wrong", new DirectoryRoutes.DryRun(FakeDirectories.DOCUMENTS, "види.csv", rows, wrong, () -> {}));
        assertTrue(words().contains("Назва: таке вже є; Назва реєстру: заповніть"), words());
        keys.press(KeyCode.F9);
        assertEquals(List.of(), went.opened);
        draw("directories-dry-run", new DirectoryRoutes.DryRun(FakeDirectories.DOCUMENTS, "види.csv", rows, server.comparison, () -> {}));
        keys.press(KeyCode.F9);
        assertEquals("directory-take", form().id());
        draw("directories-take", went.opened.getLast());
        draw("directories-file", new FillForm(new DirectoryFiles(server, went).compare(FakeDirectories.DOCUMENTS, () -> {})));
    }

    private void open() {
        show(() -> new Frame(screen(new DirectoryRoutes.Directories())));
        until("the directories are there", () -> focused().equals("directories") && codes().size() >= 4);
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(screen(route)));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private Form form() {
        return assertInstanceOf(FillForm.class, went.opened.getLast()).form();
    }

    private static List<String> codes() {
        return onFx(() -> FxTest.<TableView<DirectoryValue>>node("directory-values").getItems().stream().map(DirectoryValue::code).toList());
    }

    private Screen screen(Route route) {
        return feature("esoya_moderator").open(route)
                .or(() -> new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> FakeDirectories.TODAY).open(route)).orElseThrow();
    }

    private DirectoryFeature feature(String group) {
        var session = new SessionCard("moderator1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "модератор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new DirectoryFeature(server, session, went, questions, inline.answeringLater(), refusing.troubles, () -> FakeDirectories.TODAY, name -> Optional.of(home.resolve(saved.orElse(name))));
    }
}
