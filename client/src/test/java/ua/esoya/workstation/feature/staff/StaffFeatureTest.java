package ua.esoya.workstation.feature.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-1.5b")
class StaffFeatureTest extends FxTest {
    private final FakeStaff server = new FakeStaff();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();

    @TempDir
    Path folder;

    @Test
    void theAdministratorActsTheSupervisorReadsAndARegistrarSeesNothing() {
        assertEquals(Optional.empty(), feature("esoya_registrar").railEntry());
        assertEquals(Optional.empty(), feature("esoya_registrar").open(new StaffRoutes.Composition()));
        assertEquals(List.of("composition.refresh"), commands("esoya_supervisor"));
        assertTrue(commands("esoya_technical_admin").containsAll(List.of("composition.join", "composition.change", "composition.leave", "composition.list")));
    }

    @Test
    void saysBeforeTheActHowManyAreLockedOut() {
        var form = forms().leave(server.participants.get(1), "");
        assertTrue(form.hint().contains("2 чинні записи") && form.hint().contains("3"), form.hint());
    }

    @Test
    void everyActOfTheCompositionCarriesItsDecisionAndScan() throws Exception {
        var scan = Files.writeString(folder.resolve("decision.pdf"), "%PDF-1.7").toString();
        send(forms().join(server.choices(), ""), Map.of("organisation_id", "provider_id9", "decision_number", "200", "scan", scan));
        send(forms().change(server.choices(), server.participants.get(1), ""), Map.of("decision_number", "201", "scan", "\"" + scan + "\""));
        send(forms().leave(server.participants.get(1), ""), Map.of("decision_number", "202", "scan", scan));
        assertEquals(List.of("join {decision_number=200, provider_id=9} 8", "change 2 3 {decision_number=201} 8", "leave 2 {decision_number=202} 8"), server.asked);
    }

    @Test
    void comparesAFileAndSaysBesideItsFieldWhyItIsNone() throws IOException {
        var good = Files.writeString(folder.resolve("staff.csv"), "Прізвище;Ім’я;По батькові;Посада;Офіс;Телефон;Пошта\nЇжак;Юрій;-;Адміністратор;01;0671234567;a@b.ua\n", StandardCharsets.UTF_8);
        var model = filled(good);
        model.send();
        assertEquals(List.of("compare 1 1"), server.asked);
        var list = ((StaffRoutes.DryRun) went.opened.getLast()).list();
        assertEquals("staff.csv", list.act().get("file_name"));
        assertEquals(64, String.valueOf(list.act().get("file_sha256")).length());
        assertEquals(4, list.act().get("organisation_id"));

        var bad = filled(Files.writeString(folder.resolve("bad.csv"), "Прізвище;Ім’я\nЇжак;Юрій\n"));
        bad.send();
        assertEquals("Немає стовпця «Пошта». Перший рядок має назвати стовпці.", bad.problem("file").get().text());
        var nowhere = filled(folder.resolve("nowhere.csv"));
        nowhere.send();
        assertTrue(nowhere.problem("file").get().present());
        assertEquals(1, server.asked.size());
        assertEquals(List.of(), refusing.defects);
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("staff-composition", new StaffRoutes.Composition());
        draw("staff-form-join", new FillForm(forms().join(server.choices(), "")));
        draw("staff-form-leave", new FillForm(forms().leave(server.participants.get(1), "")));
        draw("staff-form-list", new FillForm(new StaffListForm(server).compare(server.choices(), server.participants.getFirst(), list -> {})));
        draw("staff-dry-run", new StaffRoutes.DryRun(FakeStaff.list(server.fates)));
        draw("staff-dry-run-same", new StaffRoutes.DryRun(FakeStaff.list(server.fates.subList(4, 5))));
        server.participants = List.of();
        draw("staff-composition-empty", new StaffRoutes.Composition());
        assertEquals(List.of(), refusing.defects);
    }

    private FormViewModel filled(Path file) {
        var form = new StaffListForm(server).compare(server.choices(), server.participants.getFirst(), list -> went.open(new StaffRoutes.DryRun(list)));
        var model = new FormViewModel(form, inline.atOnce(), refusing.troubles, went::back);
        Map.of("file", file.toString(), "supervisor_id", 2, "number", "12/3", "signed_on", FakeStaff.TODAY).forEach((path, value) -> model.value(path).set(Optional.of(value)));
        return model;
    }

    private static void send(Form form, Map<String, Object> values) throws Exception {
        form.verb().send(UUID.randomUUID(), values).run();
    }

    private CompositionForms forms() {
        return new CompositionForms(server, FakeStaff.TODAY);
    }

    private void draw(String name, Route route) {
        Parent shown = show(() -> new Frame(feature("esoya_technical_admin").open(route).or(() -> sheets().open(route)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private SheetFeature sheets() {
        return new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> FakeStaff.TODAY);
    }

    private List<String> commands(String group) {
        return onFx(() -> feature(group).open(new StaffRoutes.Composition()).orElseThrow().commands().stream().map(command -> command.id()).toList());
    }

    private StaffFeature feature(String group) {
        var session = new SessionCard("technical1", 1, "Їжакевич Андрій Миколайович", "Їжакевич А. М.", "технічний адміністратор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new StaffFeature(server, session, went, inline.answeringLater(), refusing.troubles, Path.of("no-such-settings"));
    }
}
