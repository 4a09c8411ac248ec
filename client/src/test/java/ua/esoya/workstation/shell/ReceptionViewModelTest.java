package ua.esoya.workstation.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Reception;
import ua.esoya.workstation.ui.Background;

@Tag("ESOYA-5.2b")
class ReceptionViewModelTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private Reception answer = Receptions.opened();
    private boolean away;
    private final ReceptionViewModel model = new ReceptionViewModel(this::ask, new Background(waiting::add, Runnable::run, pauses::add, troubles::add),
            () -> Receptions.DAY, troubles::add);

    @Test
    void saysUntilWhenAndWhatIsLeftAndWhenItOpensAgain() {
        model.begin();
        minute();
        assertEquals("Прийом до 18:00", model.words().get());
        answer = Receptions.finishing();
        minute();
        assertEquals("Прийом закінчено: дозволено завершити до 18:30", model.words().get());
        answer = Receptions.over();
        minute();
        assertEquals("Поза годинами прийому: реєстрацію зачинено до 15.03.2027 09:00", model.words().get());
        answer = new Reception(Reception.CLOSED, Optional.empty(), Optional.empty(), Optional.of(Receptions.DAY.atTime(9, 0)));
        minute();
        assertEquals("Поза годинами прийому: реєстрацію зачинено до 09:00", model.words().get());
        assertEquals(List.of(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1)), pauses);
    }

    @Test
    void saysNothingToWhomTheHoursDoNotBind() {
        answer = new Reception(Reception.FREE, Optional.empty(), Optional.empty(), Optional.empty());
        model.begin();
        minute();
        assertEquals("", model.words().get());
    }

    @Test
    void keepsTheLastSentenceWhileTheServerIsAwayAndAsksOn() {
        model.begin();
        minute();
        away = true;
        minute();
        assertEquals("Прийом до 18:00", model.words().get());
        assertEquals(1, troubles.size());
        away = false;
        answer = Receptions.finishing();
        minute();
        assertEquals("Прийом закінчено: дозволено завершити до 18:30", model.words().get());
    }

    /** The question, then the pause after it. */
    private void minute() {
        waiting.remove().run();
        waiting.remove().run();
    }

    private Reception ask() {
        if (away) {
            throw new Outage("server_unreachable", new IllegalStateException());
        }
        return answer;
    }
}
