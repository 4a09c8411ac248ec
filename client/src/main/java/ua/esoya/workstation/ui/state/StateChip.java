package ua.esoya.workstation.ui.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;

/** The state of a case as a chip: the due date speaks when it is near, else the state itself (7.1.5). */
public final class StateChip {
    private static final Text TEXT = Text.of(StateChip.class);
    private static final String HOLD = "hold";

    private StateChip() {}

    /** Chip of a case; {@code tone} is the meaning the directory of states gives (ok, hold, shut, …). */
    public static Chip of(String statusTitle, String tone, boolean open, Optional<LocalDate> dueOn, LocalDate today) {
        if (!open || tone.equals(HOLD)) {
            return plain(statusTitle, tone);
        }
        return switch (DueBand.of(dueOn, today)) {
            case OVERDUE -> new Chip(Meaning.LATE, TEXT.get("overdue", days(dueOn, today)));
            case TODAY -> new Chip(Meaning.TODAY, TEXT.get("today", statusTitle));
            case SOON -> new Chip(Meaning.WARN, TEXT.get("soon", statusTitle, days(dueOn, today)));
            case IN_TIME -> plain(statusTitle, tone);
        };
    }

    /** Chip of a state where no due date is known. */
    public static Chip plain(String statusTitle, String tone) {
        return new Chip(meaning(tone), statusTitle);
    }

    private static Meaning meaning(String tone) {
        return switch (tone) {
            case "ok" -> Meaning.OK;
            case "warn" -> Meaning.WARN;
            case "today" -> Meaning.TODAY;
            case "late" -> Meaning.LATE;
            case HOLD -> Meaning.HOLD;
            case "shut" -> Meaning.SHUT;
            default -> Meaning.INFO;
        };
    }

    private static long days(Optional<LocalDate> dueOn, LocalDate today) {
        return dueOn.map(day -> Math.abs(ChronoUnit.DAYS.between(today, day))).orElse(0L);
    }
}
