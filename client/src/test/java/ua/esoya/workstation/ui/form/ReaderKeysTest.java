package ua.esoya.workstation.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
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

    @Test
    void aPlaceAroundLeavesToAFieldWhatTheFieldTakesItself() {
        var opened = new ArrayList<String>();
        show(() -> {
            var own = new VBox(field);
            var other = new TextField();
            ReaderKeys.over(own, () -> TimeUnit.MILLISECONDS.toNanos(millis), number -> scanned.add(number.value()));
            var place = new VBox(own, other);
            other.setId("other");
            ReaderKeys.around(place, () -> TimeUnit.MILLISECONDS.toNanos(millis), number -> opened.add(number.value()));
            return place;
        });
        write(NUMBER, READER);
        press(KeyCode.ENTER);
        assertEquals(List.of(NUMBER), scanned);
        assertEquals(List.of(), opened, "it is the field's own");
        millis += HANDS;
        write(node("other"), NUMBER, READER);
        press(node("other"), KeyCode.ENTER);
        assertEquals(List.of(NUMBER), opened, "control: beside it");
    }

    @Test
    void whatKeysDidToWhatIsNoFieldIsUndone() {
        var sheets = new ArrayList<>(List.of("3"));
        var mark = new CheckBox("Заява");
        show(() -> {
            mark.addEventFilter(KeyEvent.KEY_TYPED, key -> sheets.set(0, key.getCharacter()));
            ReaderKeys.restores(mark, () -> {
                var before = sheets.getFirst();
                return () -> sheets.set(0, before);
            });
            var place = new VBox(mark);
            ReaderKeys.around(place, () -> TimeUnit.MILLISECONDS.toNanos(millis), number -> scanned.add(number.value()));
            return place;
        });
        write(mark, NUMBER, READER);
        assertEquals(List.of(NUMBER.substring(NUMBER.length() - 1)), sheets, "control: keys count sheets");
        press(mark, KeyCode.ENTER);
        assertEquals(List.of(NUMBER), scanned);
        assertEquals(List.of("3"), sheets);
    }

    private void write(String signs, long pace) {
        doOnFx(() -> {
            field.requestFocus();
            field.end();
        });
        write(field, signs, pace);
    }

    private void write(Node into, String signs, long pace) {
        doOnFx(() -> {
            for (int at = 0; at < signs.length(); at++) {
                millis += pace;
                Event.fireEvent(into, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(signs.charAt(at)), "", KeyCode.UNDEFINED, false, false, false, false));
            }
        });
    }

    private void press(KeyCode key) {
        press(field, key);
    }

    private void press(Node in, KeyCode key) {
        millis += READER;
        doOnFx(() -> Event.fireEvent(in, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }
}
