package ua.esoya.workstation.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.beans.Observable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Announcement;
import ua.esoya.domain.Outage;
import ua.esoya.workstation.ui.Background;

@Tag("CSP-3.2.12")
@Tag("CSP-3.6.4")
class AnnouncementViewModelTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 18, 12, 0);
    private static final Announcement BREAK = new Announcement(1, "planned_outage", "Оновлення сервера.", NOON.minusHours(1), NOON, true);
    private static final Announcement ADVICE = new Announcement(2, "instruction", "Нова інструкція.", NOON.minusHours(1), NOON, false);
    private static final Announcement READ = new Announcement(3, "notice", "Учорашнє.", NOON.minusHours(1), NOON, true);

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private final List<Integer> marked = new ArrayList<>();
    private boolean away;
    private final AnnouncementViewModel model = new AnnouncementViewModel(new AnnouncementGateway() {
        @Override
        public List<Announcement> now() {
            if (away) {
                throw new Outage("сервер не відповідає", new IllegalStateException());
            }
            return List.of(BREAK, ADVICE, READ);
        }

        @Override
        public boolean markRead(int announcementId) {
            return marked.add(announcementId);
        }
    }, new Background(waiting::add, Runnable::run, pause -> {}, troubles::add), troubles::add);

    @Test
    void showsBreaksToTheEndAndTheRestUntilRead() {
        model.begin();
        waiting.remove().run();
        assertEquals(List.of(BREAK, ADVICE), model.shown());
        model.readFirst();
        assertEquals(List.of(BREAK), model.shown());
        while (marked.isEmpty()) {
            waiting.remove().run();
        }
        assertEquals(List.of(2), marked);
    }

    @Test
    void whoeverListensHearsOnWhenMemoryIsCleared() {
        List<Integer> heard = new ArrayList<>();
        model.shown().addListener((Observable changed) -> heard.add(model.shown().size()));
        System.gc();
        model.begin();
        waiting.remove().run();
        assertEquals(2, heard.getLast());
    }

    @Test
    void keepsWhatIsShownWhileTheServerIsAway() {
        model.begin();
        waiting.remove().run();
        away = true;
        model.begin();
        waiting.remove().run();
        waiting.remove().run();
        assertEquals(List.of(BREAK, ADVICE), model.shown());
        assertEquals(1, troubles.size());
    }
}
