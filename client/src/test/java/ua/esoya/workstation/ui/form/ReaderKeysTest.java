package ua.esoya.workstation.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.CaseNumber;
import ua.esoya.fx.FxTest;

/** A reader that types into a field meant for something else. */
@Tag("ESOYA-4.2")
class ReaderKeysTest extends FxTest {
    private static final String NUMBER = CaseNumber.of(1, 4312, 2027).value();
    private static final long READER = 5;
    private static final long HANDS = 150;

    private final List<String> scanned = new ArrayList<>();
    private final List<String> entered = new ArrayList<>();
    private TextField field;
    private long millis;

    @BeforeEach
    void aFieldOfAMark() {
        show(() -> {
            field = new TextField("15-р");
            field.setOnAction(ignored -> entered.add(field.getText()));
            var place = new VBox(field);
            ReaderKeys.over(place, () -> TimeUnit.MILLISECONDS.toNanos(millis), number -> scanned.add(number.value()));
            return place;
        });
    }

    @Test
    void itsNumberIsAScanAndTheFieldIsAsItWas() {
        write(NUMBER, READER);
        assertEquals("15-р" + NUMBER, field.getText(), "control: it landed in the field");
        press(KeyCode.ENTER);
        assertEquals(List.of(NUMBER), scanned);
        assertEquals("15-р", field.getText());
        assertEquals(List.of(), entered, "nothing was entered");
    }

    @Test
    void withoutHyphensWithTheMarkOfAPaperAndEndedWithTab() {
        write(NUMBER.replace("-", "") + ".", READER);
        press(KeyCode.TAB);
        assertEquals(List.of(NUMBER), scanned);
        assertEquals("15-р", field.getText());
    }

    @Test
    void whatHandsTypeStaysText() {
        write(NUMBER, HANDS);
        press(KeyCode.ENTER);
        assertEquals(List.of(), scanned);
        assertEquals(List.of("15-р" + NUMBER), entered);
    }

    @Test
    void anotherNumberSentAtOnceStaysText() {
        write("5000100200300", READER);
        press(KeyCode.ENTER);
        assertEquals(List.of(), scanned);
        assertEquals(List.of("15-р5000100200300"), entered);
    }

    @Test
    void whatWasTypedByHandBeforeStays() {
        write("7", HANDS);
        millis += HANDS;
        write(NUMBER, READER);
        press(KeyCode.ENTER);
        assertEquals(List.of(NUMBER), scanned);
        assertEquals("15-р7", field.getText());
    }

    private void write(String signs, long pace) {
        doOnFx(() -> {
            field.requestFocus();
            field.end();
            for (int at = 0; at < signs.length(); at++) {
                millis += pace;
                fire(new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(signs.charAt(at)), "", KeyCode.UNDEFINED, false, false, false, false));
            }
        });
    }

    private void press(KeyCode key) {
        millis += READER;
        doOnFx(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private void fire(KeyEvent event) {
        Event.fireEvent(field, event);
    }
}
