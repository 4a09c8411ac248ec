package ua.esoya.workstation.feature.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.document.Papers;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.route.RecordSubjectRequest;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.SheetFeature;

@Tag("ESOYA-5.4")
@Tag("ESOYA-8.2")
class RegisterFeatureTest extends FxTest {
    private static final String REGISTRAR = "esoya_registrar";
    private static final String MODERATOR = "esoya_moderator";
    private static final String SUPERVISOR = "esoya_supervisor";

    @TempDir
    Path home;

    private final FakeRegister server = new FakeRegister();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private Optional<Path> chosen = Optional.empty();

    @Test
    void eachRoleSeesItsRegisterAndTheSupervisorReadsBoth() {
        assertEquals(Optional.empty(), feature("esoya_technical_admin").railEntry());
        assertEquals(new RegisterRoutes.SubjectRequests(), feature(REGISTRAR).railEntry().orElseThrow().route());
        assertEquals(new RegisterRoutes.Disclosures(), feature(MODERATOR).railEntry().orElseThrow().route());
        assertEquals(Optional.empty(), feature(REGISTRAR).open(new RegisterRoutes.Disclosures()));
        assertEquals(Optional.empty(), feature(MODERATOR).open(new RegisterRoutes.SubjectRequests()));
        assertEquals(Optional.empty(), feature(SUPERVISOR).open(new RegisterRoutes.Cases(FakeRegister.disclosure(true))));
        assertEquals(Optional.empty(), feature(SUPERVISOR).open(new RecordSubjectRequest(FakeRegister.PERSON, "Їжак")));
        assertFalse(commands(SUPERVISOR, new RegisterRoutes.SubjectRequests()).contains("subjects.copy"));
        assertFalse(commands(SUPERVISOR, new RegisterRoutes.Disclosures()).contains("disclosures.record"));
        assertEquals(new RegisterRoutes.SubjectRequests().place(), new RegisterRoutes.Disclosures().place());
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void theCopyIsGivenAsAPaperOnlyForAnOpenRequest() throws IOException {
        chosen = Optional.of(home.resolve("copy.pdf"));
        show(() -> new Frame(feature(REGISTRAR).open(new RegisterRoutes.SubjectRequests()).orElseThrow()));
        keys.press(KeyCode.DOWN).press(KeyCode.F6);
        assertFalse(Files.exists(chosen.get()));
        keys.press(KeyCode.UP).press(KeyCode.F6);
        until("the copy is said", () -> words().contains("copy.pdf"));
        assertTrue(Files.readString(chosen.get(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        Files.copy(chosen.get(), Path.of("target", "screenshots", "own-copy.pdf"), StandardCopyOption.REPLACE_EXISTING);
        server.refusal = Optional.of(new Refusal("ZN323", "openings_limit", ""));
        keys.press(KeyCode.F6);
        until("the refusal is said", () -> words().contains("openings_limit"));
        keys.press(KeyCode.F9);
        assertEquals(List.of(), went.opened);
        server.refusal = Optional.empty();
        keys.press(KeyCode.F9);
        assertEquals("subject-answer", went.form().id());
    }

    @Test
    void dataOfANamedCaseLeaveAsAPaperAndFiguresAsATable() throws IOException {
        chosen = Optional.of(home.resolve("case.pdf"));
        show(() -> new Frame(feature(MODERATOR).open(new RegisterRoutes.Cases(FakeRegister.disclosure(true))).orElseThrow()));
        keys.press(KeyCode.F6);
        until("the paper is said", () -> words().contains("case.pdf"));
        assertEquals("disclosed 12", server.asked.getLast());
        Files.copy(chosen.get(), Path.of("target", "screenshots", "disclosed-case.pdf"), StandardCopyOption.REPLACE_EXISTING);
        chosen = Optional.of(home.resolve("figures.csv"));
        show(() -> new Frame(feature(SUPERVISOR).open(new RegisterRoutes.Disclosures()).orElseThrow()));
        keys.press(KeyCode.CONTROL, KeyCode.E);
        var period = new FormViewModel(went.form(), inline.atOnce(), refusing.troubles, () -> {});
        period.value("from").set(Optional.of(LocalDate.of(2026, 12, 1)));
        period.send();
        assertTrue(period.problem("until").get().present(), "the end before the beginning");
        period.value("until").set(Optional.of(LocalDate.of(2026, 12, 31)));
        period.send();
        assertTrue(period.problem("from").get().present(), "a month that is not over");
        period.value("from").set(Optional.of(LocalDate.of(2026, 4, 1)));
        period.value("until").set(Optional.of(LocalDate.of(2026, 10, 31)));
        onFx(() -> {
            period.send();
            return true;
        });
        until("the table is said", () -> words().contains("figures.csv"));
        assertEquals("anonymised 2026-04-01 2026-10-31", server.asked.getLast());
        assertTrue(Files.readString(chosen.get()).contains("\"20–39\";\"17\""));
    }

    @Test
    void everyScreenIsDrawnAndEveryControlHasAName() {
        draw("register-subjects", REGISTRAR, new RegisterRoutes.SubjectRequests());
        draw("register-disclosures", SUPERVISOR, new RegisterRoutes.Disclosures());
        draw("register-cases", MODERATOR, new RegisterRoutes.Cases(FakeRegister.disclosure(true)));
        draw("register-take", REGISTRAR, new RecordSubjectRequest(FakeRegister.PERSON, "Їжак Юрій Ґедзьович"));
        draw("register-disclosure-form", MODERATOR, new FillForm(new DisclosureForms(server).record()));
        draw("register-answer", REGISTRAR, new FillForm(new SubjectRequestForms(server).answer(server.subjectRequest(FakeRegister.PERSON))));
        server.empty = true;
        draw("register-subjects-empty", REGISTRAR, new RegisterRoutes.SubjectRequests());
        draw("register-disclosures-empty", MODERATOR, new RegisterRoutes.Disclosures());
        assertEquals(List.of(), refusing.defects);
    }

    private void draw(String name, String group, Route route) {
        Parent shown = show(() -> new Frame(feature(group).open(route).or(() -> sheets().open(route)).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown), name);
        Screenshot.of(stage, name);
    }

    private SheetFeature sheets() {
        return new SheetFeature(went, inline.answeringLater(), refusing.troubles, () -> FakeRegister.TODAY);
    }

    private List<String> commands(String group, Route route) {
        return onFx(() -> feature(group).open(route).orElseThrow().commands().stream().map(Command::id).toList());
    }

    private RegisterFeature feature(String group) {
        var session = new SessionCard("registrar1", 1, "Шевчук Оксана Іванівна", "Шевчук О. І.", "адміністратор", Set.of(group), 1, "Центр «Віза»", "", List.of(1),
                Optional.empty(), "", LocalDateTime.of(2026, 11, 18, 10, 30), false);
        return new RegisterFeature(server, session, went, inline.answeringLater(), refusing.troubles,
                new RegisterFeature.Around(new Papers(), (directory, code) -> code, () -> FakeRegister.TODAY, name -> chosen, sheets()));
    }
}
