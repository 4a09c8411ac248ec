package ua.esoya.workstation.feature.handed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.Answer;
import ua.esoya.workstation.ui.route.OpenHanded;
import ua.esoya.workstation.ui.route.OpenHandedRegisters;
import ua.esoya.workstation.ui.route.Route;

/** The marks of the provider's officer: by keys alone, each an own act. */
@Tag("ESOYA-7.1.6a")
class HandedFeatureTest extends FxTest {
    private final FakeHanded server = new FakeHanded();
    private final Refusing refusing = new Refusing();
    private final Went went = new Went();
    private final Inline inline = new Inline();
    private final List<String> asked = new ArrayList<>();
    private final List<Runnable> told = new ArrayList<>();
    private final HandedCaseViewModel model = new HandedCaseViewModel(server, FakeHanded.CASE, HandedFeatureTest::codes, went, inline.atOnce(), refusing.troubles);

    @Test
    @Tag("ESOYA-4.12")
    void belongsToOfficersOfProvidersAlone() {
        for (var group : List.of("esoya_registrar", "esoya_provider_user", "esoya_supervisor")) {
            assertEquals(Optional.empty(), feature(group).railEntry());
            assertEquals(Optional.empty(), feature(group).open(new OpenHanded(FakeHanded.CASE)));
        }
        assertEquals("Передані справи", feature("esoya_provider_officer").railEntry().orElseThrow().words());
    }

    @Test
    void confirmsMarksAStageAndTakesItBackByKeys() {
        open(new OpenHanded(FakeHanded.CASE));
        until("what is to be done", () -> words().contains("Підтвердьте, що пакет у вас") && words().contains("лишилося 3 дні"));
        Screenshot.of(stage, "handed-case-new");
        keys.press(KeyCode.F9).press(KeyCode.F4);
        assertEquals(List.of(), server.marked, "neither result nor stage before the receipt");
        keys.press(KeyCode.F8);
        until("it is confirmed", () -> words().contains("вашим ім’ям і часом сервера") && words().contains("завідувач сектору"));
        keys.press(KeyCode.HOME).press(KeyCode.ENTER);
        until("the stage is done", () -> words().contains("Етап 4 відмічено") && words().contains("Кириленко Ю. С."));
        Screenshot.of(stage, "handed-case-work");
        keys.press(KeyCode.ENTER).press(KeyCode.F4);
        assertEquals(List.of("accept", "stage_done4"), server.marked, "once is enough");
        keys.press(KeyCode.CONTROL, KeyCode.Z);
        until("it is taken back", () -> words().contains("Скасовано відмітку «етап виконано»"));
        assertEquals(List.of("accept", "stage_done4", "undo"), server.marked);
    }

    @Test
    @Tag("ESOYA-3.3c")
    void marksTheResultByAFormAndThenOffersNoSecondOne() throws Exception {
        server.status = "in_work";
        model.read();
        model.result();
        var form = went.form();
        assertEquals("decision", form.initial().get("result_kind"));
        form.verb().send(UUID.randomUUID(), Map.of("result_kind", "decision", "dated_on", LocalDate.of(2027, 3, 12), "number", "15-р")).run();
        assertEquals(List.of("result_ready"), server.marked);
        assertTrue(model.notice().get().text().contains("Центр прийме його"), model.notice().get().text());
        int forms = went.opened.size();
        model.result();
        assertEquals(forms, went.opened.size());
        open(new OpenHanded(FakeHanded.CASE));
        until("it says what comes now", () -> words().contains("передайте його Центру") && words().contains("15-р"));
        Screenshot.of(stage, "handed-case-ready");
    }

    @Test
    void aMarkThatWasNotAnsweredIsAskedAgainWithTheSameRequest() {
        model.read();
        server.failure = Optional.of(new Outage("server_unreachable", new IOException()));
        model.accept();
        model.accept();
        server.failure = Optional.of(new Refusal("ZN409", "case_changed", ""));
        model.accept();
        assertTrue(model.notice().get().text().contains("змінилася"), model.notice().get().text());
        server.failure = Optional.empty();
        model.accept();
        assertEquals(server.requests.get(0), server.requests.get(2));
        assertNotEquals(server.requests.get(2), server.requests.get(3));
        assertEquals(List.of("server_unreachable", "server_unreachable"), refusing.banner);
        server.status = "gone";
        model.read();
        assertEquals(Optional.empty(), model.shown().get());
        assertTrue(model.notice().get().text().contains("вже не у вас"), model.notice().get().text());
    }

    @Test
    void isReadAnewAfterAHintWhenThisCaseChangedAndOnlyThen() {
        open(new OpenHanded(FakeHanded.CASE));
        until("the case", () -> words().contains("Підтвердьте, що пакет у вас"));
        assertEquals(1, server.openings);
        doOnFx(() -> told.forEach(Runnable::run));
        assertEquals(1, server.openings, "another case: no opening is written down");
        server.status = "in_work";
        doOnFx(() -> told.forEach(Runnable::run));
        until("a colleague confirmed it", () -> words().contains("завідувач сектору"));
        assertEquals(2, server.openings);
        server.status = "gone";
        doOnFx(() -> told.forEach(Runnable::run));
        until("it went back", () -> words().contains("вже не у вас"));
        server.status = "in_work";
        model.read();
        int before = server.openings;
        server.stageDone = true;
        model.hinted(false);
        assertEquals(before, server.openings, "nothing is asked for a card nobody sees");
        model.hinted(true);
        assertEquals(before + 1, server.openings, "control");
    }

    @Test
    void aHeldCaseTakesNoMark() {
        server.status = "suspended";
        open(new OpenHanded(FakeHanded.CASE));
        until("it says why", () -> words().contains("Центр зупинив справу"));
        keys.press(KeyCode.F8).press(KeyCode.F9).press(KeyCode.END).press(KeyCode.ENTER);
        assertEquals(List.of(), server.marked);
        assertEquals(List.of(), went.opened);
        Screenshot.of(stage, "handed-case-hold");
    }

    @Test
    void aRegisterIsConfirmedByItsBarcodeOrByTheChosenRow() {
        open(new OpenHandedRegisters());
        until("the register", () -> words().contains("Петренко В. С."));
        Screenshot.of(stage, "handed-registers");
        server.failure = Optional.of(new Refusal("ZN404", "transfer_not_visible", ""));
        keys.type("9000000991").press(KeyCode.ENTER);
        until("it says why, with the number as it is written", () -> words().contains("9-00000099-1: такого реєстру вашому суб’єктові не передавали"));
        Screenshot.of(stage, "handed-registers-refused");
        server.failure = Optional.empty();
        keys.press(KeyCode.CONTROL, KeyCode.A).type("9000000071").press(KeyCode.ENTER);
        until("it is confirmed", () -> words().contains("отримання відмічено, справ 2") && words().contains("Усі передані реєстри підтверджено"));
        Screenshot.of(stage, "handed-registers-empty");
        server.registers = List.of(new HandedRegister(8, "9-00000008-9", "Центр «Віза»", true, "", FakeHanded.NOW, 1, 1));
        keys.press(KeyCode.F5);
        until("another one", () -> words().contains("електронно"));
        keys.press(KeyCode.ENTER);
        assertEquals(List.of("Реєстр 9-00000008-9: отримано 1 справу?"), asked);
        until("confirmed after the question", () -> server.marked.equals(List.of("9000000071", "9-00000008-9")));
    }

    private void open(Route route) {
        Parent shown = show(() -> new Frame(feature("esoya_provider_officer").open(route).orElseThrow()));
        assertEquals(List.of(), Accessible.nameless(shown));
    }

    private HandedFeature feature(String group) {
        var session = new SessionCard("officer1", 9, "Кириленко Юлія Степанівна", "Кириленко Ю. С.", "завідувач сектору", Set.of(group), 1, "Центр «Віза»", "", List.of(1), Optional.empty(), "",
                FakeHanded.NOW, false);
        return new HandedFeature(server, HandedFeatureTest::codes, session, went, (question, detail, answers) -> {
            asked.add(question);
            List.of(answers).stream().filter(it -> it.kind() == Answer.Kind.LIKELY).forEach(it -> it.act().run());
        }, inline.answeringLater(), refusing.troubles, (topic, hint) -> {
            told.add(hint);
            return () -> told.remove(hint);
        });
    }

    private static List<ClassifierValue> codes(String directory) {
        return List.of(new ClassifierValue(directory, "decision", "Рішення", Map.of()), new ClassifierValue(directory, "refusal", "Відмова", Map.of()));
    }
}
