package ua.esoya.workstation.feature.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.registry.PublishedRegistry;
import ua.esoya.domain.registry.RegistryCheck;
import ua.esoya.domain.registry.RegistryEntry;
import ua.esoya.exchange.registry.RegistrySource;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.EditService;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.SheetFeature;

class RegistryFeatureTest extends FxTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 10, 30);
    private static final PublishedRegistry PUBLISHED = new PublishedRegistry("register.json", "a".repeat(64), 4711,
            List.of(new RegistryEntry("00034", "Реєстрація", "", "", "", "", Optional.empty())));

    @TempDir
    Path home;

    private final FakeRegistry server = new FakeRegistry();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @Test
    @Tag("KR146-2.3.2")
    void theModeratorAloneSeesTheRegistry() {
        for (var group : List.of("esoya_registrar", "esoya_technical_admin", "esoya_supervisor", "esoya_provider_user")) {
            assertEquals(Optional.empty(), feature(group).railEntry());
            assertEquals(Optional.empty(), feature(group).open(new RegistryRoutes.Differences()));
        }
        assertTrue(feature("esoya_moderator").railEntry().isPresent());
    }

    @Test
    @Tag("KR146-2.3.2")
    @Tag("NWP-11.1")
    void everyKindOfDifferenceLeadsToWhatSetsItRight() {
        open();
        assertTrue(words().contains("3\u2009127 послуг") && words().contains("без коду — 12"), words());
        keys.press(KeyCode.ENTER);
        assertEquals(new EditService(Optional.empty(), Map.of("state_code", "00001", "title", "Видача дозволу на спеціальне користування природними ресурсами, вид 1")), went.opened.getLast());
        turn("RENAMED -");
        keys.press(KeyCode.F2);
        assertEquals(new EditService(Optional.of(5), Map.of("title", "Видача витягу з реєстру територіальної громади про зареєстрованих у житловому приміщенні осіб")), went.opened.getLast());
        turn("CLOSED -");
        until("since when", () -> words().contains("з 01.03.2026"));
        Screenshot.of(stage, "registry-closed");
        turn("NO_CODE -");
        keys.press(KeyCode.F2);
        assertEquals("02-01", assertInstanceOf(RegistryRoutes.Candidates.class, went.opened.getLast()).ours().place());
        keys.press(KeyCode.F7);
        assertEquals("registry-read", went.form().id());
        assertEquals(FakeRegistry.LAST.source(), went.form().initial().get("source"), "from where it came last");
    }

    @Test
    @Tag("KR146-2.3.2")
    void theComparisonIsPrintedAndSaved() throws Exception {
        open();
        keys.press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> words().contains("Реєстр послуг — немає в нас.csv"));
        assertEquals(31, Files.readString(home.resolve("Реєстр послуг — немає в нас.csv"), StandardCharsets.UTF_8).lines().count());
        keys.press(KeyCode.F6);
        var sheet = assertInstanceOf(ServiceSheet.Listing.class, assertInstanceOf(PrintSheet.class, went.opened.getLast()).content().call());
        assertEquals(30, sheet.rows().size());
        assertEquals(100, sheet.columns().stream().mapToInt(ServiceSheet.Column::share).sum());
        assertEquals("Порівняння з Реєстром адміністративних послуг: немає в нас", sheet.title());
    }

    @Test
    @Tag("KR146-2.3.2")
    void aFileIsComparedBeforeAnythingIsWritten() throws IOException {
        var form = form();
        form.value("source").set(Optional.of(home.resolve("absent.json").toString()));
        form.send();
        assertTrue(form.problem("source").get().text().contains("файлу немає"));
        for (var bad : Map.of("[1]", "не перелік", "{", "не JSON", "[]", "жодної", "{\"next\": \"x\", \"results\": []}", "одна сторінка").entrySet()) {
            form.value("source").set(Optional.of(Files.writeString(home.resolve("bad.json"), bad.getKey()).toString()));
            form.send();
            assertTrue(form.problem("source").get().text().contains(bad.getValue()), form.problem("source").get().text());
        }
        form.value("source").set(Optional.of("http://guide.example/list"));
        form.send();
        assertTrue(form.problem("source").get().text().contains("https://"));
        form.value("source").set(Optional.of("\"" + Files.writeString(home.resolve("register.json"), "[{\"identifier\": \"00034\", \"name\": \"Реєстрація\"}]") + "\""));
        form.send();
        assertEquals(List.of("check register.json 1"), server.asked);
        assertInstanceOf(RegistryRoutes.DryRun.class, went.opened.getLast());
    }

    @Test
    @Tag("KR146-2.3.2")
    void whatWasComparedIsTakenByOneKey() {
        draw("registry-dry-run", new RegistryRoutes.DryRun(PUBLISHED, server.check));
        assertTrue(words().contains("перейменовано 1") && words().contains("було: Видача витягу"), words());
        server.refuses = true;
        keys.press(KeyCode.F9);
        until("the refusal stands over the list", () -> words().contains("registry_changed"));
        server.refuses = false;
        keys.press(KeyCode.F9);
        until("it is taken", () -> went.back == 1);
        assertEquals("take register.json 3", server.asked.getLast());
    }

    @Test
    @Tag("KR146-2.3.2")
    void aWrongRowHoldsAllAndIsNamedByItsPlace() {
        draw("registry-dry-run-wrong", new RegistryRoutes.DryRun(PUBLISHED, new RegistryCheck(3, Map.of("wrong", 2, "added", 9998), List.of(
                new RegistryCheck.Row(7777, "x", "Видача дозволу", "", "wrong", List.of("code:format", "title:required")), new RegistryCheck.Row(7778, "00001", "Назва", "", "wrong", List.of("row:unknown"))))));
        assertTrue(words().contains("7\u2009777") && words().contains("код: не за зразком; назва: немає") && words().contains("рядок: зайве"), words());
        keys.press(KeyCode.F9);
        assertEquals(List.of(), server.asked);
        assertEquals(0, went.back);
    }

    @Test
    @Tag("KR146-2.3.2")
    void aListThatLosesMuchIsSaidToBePerhapsPartial() {
        assertTrue(new RegistryCheck(0, Map.of("gone", 11, "same", 80), List.of()).isPerhapsPartial());
        assertTrue(!new RegistryCheck(0, Map.of("gone", 9, "same", 91, "added", 500), List.of()).isPerhapsPartial());
        draw("registry-dry-run-partial", new RegistryRoutes.DryRun(PUBLISHED, new RegistryCheck(3, Map.of("gone", 3000, "same", 100), List.of())));
        assertTrue(words().contains("чи файл повний"), words());
    }

    @Test
    @Tag("KR146-2.3.2")
    void aCodeIsChosenByTheNearestNames() {
        var ours = server.differences(DifferenceKind.NO_CODE, Optional.empty(), 10).getFirst();
        draw("registry-candidates", new RegistryRoutes.Candidates(ours));
        assertEquals("candidates Державна реєстрація народження", server.asked.getLast());
        keys.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.CONTROL, KeyCode.A).type("00102");
        until("asked by the code", () -> server.asked.getLast().equals("candidates 00102"));
        keys.press(KeyCode.TAB);
        until("the list has the keys", () -> focused().equals("registry-candidates"));
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(new EditService(Optional.of(9), Map.of("state_code", "00102")), went.opened.getLast());
    }

    @Test
    @Tag("KR146-2.3.1")
    void sharesAreSummedPrintedAndSaved() throws Exception {
        assertEquals(List.of("Усього 14 6", "Акти цивільного стану 5 2", "Місце проживання та документи особи 9 4", "Усього 60 25", " 20 0", "Документи 40 25"),
                RegistryLists.withTotals(server.shares()).stream().map(share -> share.sphere() + " " + share.services() + " " + share.electronic()).toList());
        draw("registry-shares", new RegistryRoutes.Shares());
        assertTrue(words().contains("43 %") && words().contains("83 %"), words());
        keys.press(KeyCode.F6);
        assertEquals(6, assertInstanceOf(ServiceSheet.Listing.class, assertInstanceOf(PrintSheet.class, went.opened.getLast()).content().call()).rows().size());
        keys.press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> words().contains("Частка електронних послуг.csv"));
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(new RegistryRoutes.Imports(), went.opened.getLast());
    }

    @Test
    @Tag("KR146-2.3.2")
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("registry", new RegistryRoutes.Differences());
        draw("registry-imports", new RegistryRoutes.Imports());
        draw("registry-read", new FillForm(RegistryForms.read(server, source(), went, "https://guide.diia.gov.ua/register/download/json/")));
        server.empty = true;
        draw("registry-empty", new RegistryRoutes.Differences());
        draw("registry-shares-empty", new RegistryRoutes.Shares());
        draw("registry-imports-empty", new RegistryRoutes.Imports());
        assertEquals(List.of(), refusing.defects);
    }

    private void open() {
        show(() -> new Frame(screen(new RegistryRoutes.Differences())));
        until("the differences are there", () -> focused().equals("registry-differences") && words().contains("00001"));
    }

    private void turn(String asked) {
        keys.press(KeyCode.F4);
        until("another kind", () -> server.asked.getLast().equals(asked) && words().contains("Enter веде"));
    }

    private FormViewModel form() {
        return new FormViewModel(RegistryForms.read(server, source(), went, ""), inline.atOnce(), refusing.troubles, () -> {});
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(screen(route)));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private Screen screen(Route route) {
        return feature("esoya_moderator").open(route).or(() -> new SheetFeature(went, inline.answeringLater(), refusing.troubles, NOW::toLocalDate).open(route)).orElseThrow();
    }

    private static RegistrySource source() {
        return new RegistrySource(HttpClient.newHttpClient(), new RegistrySource.Bounds(1000, Duration.ofSeconds(5)));
    }

    private RegistryFeature feature(String group) {
        var session = new SessionCard("moderator1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "модератор", Set.of(group), 1, "Центр «Віза»", "", List.of(1), Optional.empty(), "", NOW, false);
        return new RegistryFeature(server, source(), session, went, inline.answeringLater(), refusing.troubles, () -> NOW, name -> Optional.of(home.resolve(name)));
    }
}
