package ua.esoya.workstation.feature.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.Frame;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Screenshot;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.route.PrintSheet;

/** Marks that came late, as the head of the centre reads and prints them. */
@Tag("ESOYA-7.1.6d")
class LateMarksScreenTest extends FxTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 12, 14, 32);
    private static final SessionCard SESSION = new SessionCard("supervisor1", 9, "Їжакевич Олена Петрівна", "Їжакевич О. П.", "директор", Set.of("esoya_supervisor"), 1, "Центр «Віза»", "", List.of(1),
            Optional.empty(), "", NOW, false);

    private final List<String> asked = new ArrayList<>();
    private final Went went = new Went();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private Optional<RuntimeException> failure = Optional.empty();
    private List<LateMark> marks = List.of(mark(1, "mark", 3), mark(2, "hand_over", 1), mark(3, "result", 12));

    private static LateMark mark(int n, String kind, int days) {
        return new LateMark(kind, new UUID(0, n), "01-000000" + n + "-2027-4", "Реєстрація місця проживання особи", "ДАП", "Поліщук І. П.", NOW.minusHours(n),
                kind.equals("mark") ? Optional.of(NOW.minusDays(5)) : Optional.empty(), NOW.toLocalDate().minusDays(days), days);
    }

    @Test
    void saysWhatWasLateByHowManyDaysAndTurnsThePeriod() {
        Parent shown = open();
        assertTrue(words().contains("пакет передано") && words().contains("01-0000003-2027-4") && words().contains("12"), words());
        assertEquals(List.of(), Accessible.nameless(shown));
        Screenshot.of(stage, "work-late-marks");
        keys.press(KeyCode.F4);
        until("a week", () -> asked.contains("2027-03-06 2027-03-12"));
        marks = List.of();
        keys.press(KeyCode.F5);
        until("nothing", () -> words().contains("Пізніх відміток немає"));
        assertEquals("2027-02-11 2027-03-12", asked.getFirst());
    }

    @Test
    void printsWhatItShows() throws Exception {
        open();
        keys.press(KeyCode.F6);
        var sheet = assertInstanceOf(ServiceSheet.LateMarks.class, assertInstanceOf(PrintSheet.class, went.opened.getFirst()).content().call());
        assertEquals(3, sheet.marks().size());
        assertEquals(LocalDate.of(2027, 2, 11), sheet.from());
    }

    @Test
    void aRefusalIsSaid() {
        failure = Optional.of(new Refusal("ZN302", "right_required", ""));
        show(() -> new Frame(screen()));
        until("said", () -> words().contains("right_required"));
    }

    private Parent open() {
        var shown = show(() -> new Frame(screen()));
        until("rows", () -> words().contains("01-0000003-2027-4"));
        return shown;
    }

    private ua.esoya.workstation.ui.Screen screen() {
        return new LateMarksScreen(this::read, SESSION, went, () -> NOW, inline.answeringLater(), refusing.troubles).screen();
    }

    private List<LateMark> read(LocalDate from, LocalDate to) {
        asked.add(from + " " + to);
        failure.ifPresent(no -> {
            throw no;
        });
        return marks;
    }
}
