package ua.esoya.workstation.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Background;

/** An address is typed freely; what the directory knows is only offered. */
@Tag("ESOYA-7.1.2g")
class SuggestedTextTest extends FxTest {
    private static final Suggestion STREET = new Suggestion("м. Кривий Ріг, просп. Поштовий", "раніше просп. Карла Маркса");

    private final Inline inline = new Inline();
    private final List<String> asked = new ArrayList<>();

    @Test
    void anArrowAndEnterTakeAStreetAndTheKeysStayForTheHouse() {
        var field = shown(inline.atOnce(), true);
        keys.type("маркс").press(KeyCode.DOWN).press(KeyCode.ENTER).type("5");
        assertEquals("м. Кривий Ріг, просп. Поштовий, 5", onFx(() -> field.text().get()));
        keys.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        assertEquals("next", focused());
    }

    @Test
    void enterWithoutAnArrowLeavesWhatWasTyped() {
        var field = shown(inline.atOnce(), true);
        keys.type("хутір").press(KeyCode.ENTER);
        assertEquals("next", focused());
        assertEquals("хутір", onFx(() -> field.text().get()));
    }

    @Test
    void anArrowUpGoesBackToTheTypedWords() {
        var field = shown(inline.atOnce(), true);
        keys.type("пошт").press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.ENTER);
        assertEquals("next", focused());
        assertEquals("пошт", onFx(() -> field.text().get()));
    }

    @Test
    void typingDoesNotWaitForTheAnswerAndALateOneShowsNothing() {
        var field = shown(inline.whenTold(), true);
        keys.type("пошта").press(KeyCode.ENTER);
        assertEquals("next", focused());
        doOnFx(inline::work);
        assertEquals("пошта", onFx(() -> field.text().get()));
        assertFalse(onFx(field::keepsEnter));
        assertEquals(List.of(), asked, "nobody looks for what is typed no more");
    }

    @Test
    void aFailedLookUpIsNotFelt() {
        var field = shown(inline.atOnce(), false);
        keys.type("пошта");
        assertEquals("пошта", onFx(() -> field.text().get()));
        assertFalse(onFx(() -> field.shownMessage().present()));
        assertFalse(asked.isEmpty(), "control: it was asked");
    }

    private SuggestedText shown(Background background, boolean works) {
        var field = onFx(() -> new SuggestedText("Адреса", 500, background, typed -> {
            asked.add(typed);
            if (!works) {
                throw new IllegalStateException("no server");
            }
            return List.of(STREET);
        }));
        var next = onFx(() -> new Button("далі"));
        next.setId("next");
        show(() -> new VBox(field, next));
        doOnFx(field::focus);
        return field;
    }
}
