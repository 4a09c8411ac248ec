package ua.esoya.workstation.feature.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;

/** What is overdue, as the supervisor who was told reads it. */
@Tag("ESOYA-7.1.5")
class EscalationsScreenTest extends FxTest {
    private final FakeEscalations server = new FakeEscalations();
    private final Refusing refusing = new Refusing();
    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void saysWhatIsOverdueWhoseAndForHowLong() {
        Parent shown = show(() -> new Frame(new EscalationsScreen(server, new Inline().answeringLater(), refusing.troubles, counted::set).screen()));
        until("the rows", () -> words().contains("01-0000003-2027-4"));
        assertTrue(words().contains("керівник напряму") && words().contains("передача пакета") && words().contains("отримання пакета") && words().contains("готовий результат") && words().contains("Коваль Н. В."), this::words);
        assertEquals(List.of(), Accessible.nameless(shown));
        until("counted", () -> counted.get() == 4);
        Screenshot.of(stage, "work-escalations");
        server.rows = List.of();
        keys.press(KeyCode.F5);
        until("nothing", () -> words().contains("Прострочених справ, про які вам сказано, немає."));
        until("the number too", () -> counted.get() == 0);
        server.failure = Optional.of(new Refusal("ZN302", "right_required", ""));
        keys.press(KeyCode.F5);
        until("said", () -> words().contains("right_required"));
    }
}
