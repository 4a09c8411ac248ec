package ua.esoya.workstation.feature.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.PrintSheet;

class PersonScreenTest extends FxTest {
    private final FakePeople people = new FakePeople();
    private final Asked asked = new Asked();

    @Test
    @Tag("ESOYA-6.6")
    void showsThePersonAndOpensOwnCasesOnly() {
        var frame = show(() -> new Frame(new PersonScreen(
                FakePeople.PERSON, people, (directory, code) -> "Пенсіонер", LocalDate.of(2027, 3, 12), asked, new Inline().atOnce(), asked.troubles())));
        assertEquals(List.of(), Accessible.nameless(frame));
        assertTrue(words().contains("Шевчук Оксана Іванівна"), this::words);
        assertTrue(words().contains("+380 67 482 11 90"));
        assertTrue(words().contains("зареєстровано, 2 дні"));
        Screenshot.of(stage, "person");
        keys.press(KeyCode.ENTER).press(KeyCode.F8);
        assertEquals(List.of(new OpenCase(FakePeople.CASE), new NewCase(Optional.of(FakePeople.CASE), Optional.empty(), Optional.empty())), asked.opened);
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.F8);
        assertEquals(2, asked.opened.size());
        assertTrue(words().contains("Це справа іншого офісу (Довгинцівський офіс)"));
        assertEquals(0, keys.mouseEvents());
    }

    @Test
    @Tag("ESOYA-5.3.2")
    @Tag("CSP-3.7b")
    void aSheetTellsThePersonWhoSawTheirData() throws Exception {
        show(() -> new Frame(new PersonScreen(
                FakePeople.PERSON, people, (directory, code) -> "Пенсіонер", LocalDate.of(2027, 3, 12), asked, new Inline().atOnce(), asked.troubles())));
        keys.press(KeyCode.F6);
        var sheet = assertInstanceOf(ServiceSheet.Viewers.class, assertInstanceOf(PrintSheet.class, asked.opened.getLast()).content().call());
        assertEquals("Шевчук Оксана Іванівна", sheet.person());
        assertEquals("1987-03-14", sheet.identity());
    }

    @Test
    void saysThatThePersonIsNotKnownAndLeavesAnOutageToTheBanner() {
        people.trouble = Optional.of(new Refusal("ZN404", "person_not_visible", ""));
        var viewModel = new PersonViewModel(FakePeople.PERSON, people, asked, new Inline().atOnce(), asked.troubles());
        viewModel.read();
        assertEquals(Optional.of("Таку особу не знайдено."), viewModel.notice().get());
        people.trouble = Optional.of(new Outage("server_unreachable", new IOException()));
        viewModel.read();
        assertEquals(1, asked.outages.size());
        assertEquals(Optional.empty(), viewModel.notice().get());
    }

    @Test
    void dropsAnAnswerThatComesAfterTheScreenIsGone() {
        var inline = new Inline();
        var screen = inline.whenTold();
        var viewModel = new PersonViewModel(FakePeople.PERSON, people, asked, screen, asked.troubles());
        viewModel.read();
        screen.close();
        inline.work();
        assertTrue(viewModel.card().get().isEmpty());
    }
}
