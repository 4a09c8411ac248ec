package ua.esoya.workstation.feature.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.domain.source.DataBySource;
import ua.esoya.domain.source.OwnedValues;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.route.Route;

@Tag("CSP-2.3c")
class OwnershipFeatureTest extends FxTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 10, 30);

    @TempDir
    Path home;

    private final List<String> asked = new ArrayList<>();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private boolean empty;

    @Test
    void theModeratorAndTheSupervisorSeeIt() {
        for (var group : List.of("esoya_registrar", "esoya_technical_admin", "esoya_provider_user")) {
            assertEquals(Optional.empty(), feature(group).railEntry());
            assertEquals(Optional.empty(), feature(group).open(new OwnershipRoutes.Cases()));
        }
        assertTrue(feature("esoya_moderator").railEntry().isPresent() && feature("esoya_supervisor").railEntry().isPresent());
    }

    @Test
    void casesOfAPeriodArePrintedAndSaved() throws Exception {
        draw("ownership-cases", new OwnershipRoutes.Cases());
        assertEquals(List.of("2026-10-20 2026-11-18"), asked);
        assertTrue(words().contains("Держгеокадастр") && words().contains("не вказано") && words().contains("Виконавчий комітет міської ради"), words());
        keys.press(KeyCode.F4);
        until("another period", () -> asked.getLast().equals("2026-11-12 2026-11-18"));
        keys.press(KeyCode.F6);
        var sheet = assertInstanceOf(ServiceSheet.Listing.class, assertInstanceOf(PrintSheet.class, went.opened.getLast()).content().call());
        assertEquals("від 12.11.2026 до 18.11.2026", sheet.about());
        assertEquals(List.of("Держгеокадастр", "відомості послуги", "Державний реєстр", "Державний реєстр", "412"), sheet.rows().get(1));
        assertEquals(100, sheet.columns().stream().mapToInt(ServiceSheet.Column::share).sum());
        keys.press(KeyCode.CONTROL, KeyCode.S);
        until("it is saved", () -> words().contains("Відомості за володільцем.csv"));
        assertEquals(4, Files.readString(home.resolve("Відомості за володільцем.csv"), StandardCharsets.UTF_8).lines().count());
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(new OwnershipRoutes.Services(), went.opened.getLast());
    }

    @Test
    void servicesStandUnderWhoseDataTheyAsk() throws Exception {
        draw("ownership-services", new OwnershipRoutes.Services());
        assertTrue(words().contains("Кадастровий номер"), words());
        keys.press(KeyCode.F6);
        var sheet = assertInstanceOf(ServiceSheet.Listing.class, assertInstanceOf(PrintSheet.class, went.opened.getLast()).content().call());
        assertEquals(2, sheet.rows().size());
        assertEquals(100, sheet.columns().stream().mapToInt(ServiceSheet.Column::share).sum());
        empty = true;
        draw("ownership-cases-empty", new OwnershipRoutes.Cases());
        draw("ownership-services-empty", new OwnershipRoutes.Services());
        assertEquals(List.of(), refusing.defects);
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature("esoya_moderator").open(route).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private OwnershipFeature feature(String group) {
        var session = new SessionCard("moderator1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "модератор", Set.of(group), 1, "Центр «Віза»", "", List.of(1), Optional.empty(), "", NOW, false);
        return new OwnershipFeature(new OwnershipGateway() {
            @Override
            public List<DataBySource> bySource(LocalDate from, LocalDate to) {
                asked.add(from + " " + to);
                return empty ? List.of() : List.of(new DataBySource("", "applicant", "Заявник", "Документ заявника", 1840), new DataBySource("Держгеокадастр", "values", "Державний реєстр", "Державний реєстр", 412),
                        new DataBySource("", "values", "Заявник", "Документ заявника", 1300));
            }

            @Override
            public List<OwnedValues> services() {
                return empty ? List.of() : List.of(new OwnedValues("Держгеокадастр", 3, "03-02", "Державна реєстрація земельної ділянки з видачею витягу з Державного земельного кадастру", 2, "Кадастровий номер, Площа"),
                        new OwnedValues("", 1, "01-01", "Реєстрація місця проживання особи", 1, "Адреса житла"));
            }
        }, session, went, inline.answeringLater(), refusing.troubles, () -> NOW, name -> Optional.of(home.resolve(name)));
    }
}
