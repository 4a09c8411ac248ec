package ua.esoya.workstation.feature.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenCase;
import ua.esoya.workstation.ui.route.PrintPapers;

class JournalScreenTest extends FxTest {
    private static final List<ClassifierValue> STATES = List.of(
            new ClassifierValue("case_status", "registered", "зареєстровано", Map.of()), new ClassifierValue("case_status", "in_work", "у роботі", Map.of()));

    private final Asked asked = new Asked();
    private final List<Runnable> listeners = new ArrayList<>();
    private FakeJournal journal = FakeJournal.of(240);

    @Test
    @Tag("ESOYA-3.3a")
    @Tag("ESOYA-7.1.5")
    void isReadAndFilteredByKeysAlone() {
        open(List.of(1, 2));
        Screenshot.of(stage, "journal");
        assertTrue(words().contains("Показано 100 справ, далі прокруткою"), this::words);
        assertTrue(words().contains("прострочено 2 дні"));
        keys.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(new OpenCase(journal.rows.get(1).caseId()), asked.opened.getLast());
        keys.press(KeyCode.F6);
        assertEquals(new PrintPapers(journal.rows.get(1).caseId(), false), asked.opened.getLast());
        keys.press(KeyCode.F2);
        assertEquals(new NewCase(Optional.empty(), Optional.empty(), Optional.empty()), asked.opened.getLast());
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(true, journal.asked.getLast().openOnly());
        assertTrue(seen("condition-band"));
        keys.press(KeyCode.CONTROL, KeyCode.DELETE);
        assertEquals(List.of(1, 2), journal.asked.getLast().offices());
        assertEquals(0, keys.mouseEvents());
        assertEquals(List.of(), asked.defects);
    }

    @Test
    void conditionsAreSetAndTakenAwayByKeysAlone() {
        open(List.of(1));
        keys.press(KeyCode.CONTROL, KeyCode.F);
        assertEquals("journal-period", focused());
        keys.type("міс");
        assertEquals(Optional.of(FakeJournal.TODAY.minusMonths(1)), journal.asked.getLast().registeredFrom());
        keys.press(KeyCode.ENTER);
        assertEquals("journal-service", focused());
        keys.type("реє");
        Screenshot.of(stage, "journal-suggest");
        keys.press(KeyCode.ENTER);
        until("the service is a condition", () -> journal.asked.getLast().serviceId().equals(Optional.of(34)));
        assertEquals("journal-state", focused());
        keys.type("у");
        assertEquals(Optional.of("in_work"), journal.asked.getLast().status());
        Screenshot.of(stage, "journal-conditions");
        keys.press(KeyCode.DELETE);
        assertEquals(Optional.empty(), journal.asked.getLast().status());
        keys.press(KeyCode.CONTROL, KeyCode.F);
        assertEquals("journal-table", focused());
        doOnFx(() -> node("condition-period").requestFocus());
        keys.press(KeyCode.DELETE);
        assertEquals(Optional.empty(), journal.asked.getLast().registeredFrom());
    }

    @Test
    void tellsAPersonFurtherDownOfANewCaseAndMovesNothing() {
        open(List.of(1));
        doOnFx(() -> FxTest.<javafx.scene.control.TableView<?>>node("journal-table").scrollTo(60));
        journal.rows.addFirst(FakeJournal.newer());
        doOnFx(() -> listeners.forEach(Runnable::run));
        assertTrue(words().contains("Щойно зареєстровано: Коваль Н. В., 14:32 —"), this::words);
        Screenshot.of(stage, "journal-news");
        keys.press(KeyCode.F5);
        assertEquals(0, (int) onFx(() -> FxTest.<javafx.scene.control.TableView<?>>node("journal-table").getSelectionModel().getSelectedIndex()));
        assertTrue(words().contains("01-0004313-2027-1"));
    }

    @Test
    void anEmptyJournalSaysWhatToDo() {
        journal = FakeJournal.of(0);
        open(List.of(1));
        assertTrue(words().contains("Справ ще не реєстрували. F2 — нова справа."));
        Screenshot.of(stage, "journal-empty");
        keys.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(words().contains("За цими умовами справ немає."));
        assertEquals(JournalWords.band(DueBand.TODAY), "Строк сьогодні");
    }

    private void open(List<Integer> offices) {
        var frame = show(() -> new Frame(new JournalScreen(
                journal, FakeJournal.session(offices), STATES, asked, new Inline().atOnce(), asked.troubles(), (topic, told) -> {
                    listeners.add(told);
                    return () -> {};
                })));
        assertEquals(List.of(), Accessible.nameless(frame));
    }
}
