package ua.esoya.workstation.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;

class SuggestFieldTest extends FxTest {
    private final Inline inline = new Inline();

    @Test
    void enterBeforeTheAnswerTakesTheFirstWhenItComes() {
        var field = onFx(() -> new SuggestField<>("Послуга", inline.whenTold(), typed -> List.of(typed + " перша", typed + " друга"), s -> new Suggestion(s, "")));
        var next = onFx(() -> new Button("далі"));
        next.setId("next");
        show(() -> new VBox(field, next));
        doOnFx(field::focus);
        keys.type("реє").press(KeyCode.ENTER);
        assertEquals(Optional.empty(), onFx(() -> field.chosen().get()));
        doOnFx(inline::work);
        assertEquals(Optional.of("реє перша"), onFx(() -> field.chosen().get()));
        assertEquals("next", focused());
    }

    @Test
    void anAnswerForWordsTypedOverIsDropped() {
        var field = onFx(() -> new SuggestField<>("Послуга", inline.whenTold(), typed -> List.of(typed), s -> new Suggestion(s, "")));
        show(() -> new VBox(field));
        doOnFx(field::focus);
        keys.type("ре").type("є").press(KeyCode.ENTER);
        doOnFx(inline::work);
        assertEquals(Optional.of("реє"), onFx(() -> field.chosen().get()));
    }

    @Test
    void aFailedLookUpKeepsTheWords() {
        var field = onFx(() -> new SuggestField<String>("Послуга", inline.atOnce(), typed -> { throw new IllegalStateException(); }, s -> new Suggestion(s, "")));
        show(() -> new VBox(field));
        doOnFx(field::focus);
        keys.type("реє");
        assertEquals("реє", onFx(() -> field.text().get()));
        assertEquals(Message.Kind.ERROR, onFx(() -> field.shownMessage().kind()));
    }
}
