package ua.esoya.workstation.feature.calendar;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.esoya.domain.calendar.CalendarAct;
import ua.esoya.domain.calendar.CalendarEffect;
import ua.esoya.domain.calendar.CalendarOutcome;
import ua.esoya.domain.calendar.PlannedDay;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;

/** How the calendar is said. */
final class CalendarWords {
    static final Text TEXT = Text.of(CalendarWords.class);

    private CalendarWords() {}

    static Chip now(CalendarLine line) {
        return line.now().map(day -> new Chip(meaning(day.state()), state(day.state(), day.officeId()))).orElse(new Chip(Meaning.SHUT, state(PlannedDay.USUAL, line.officeId())));
    }

    static Chip planned(CalendarLine line) {
        return line.planned().map(day -> new Chip(Meaning.INFO, TEXT.get("planned", state(day.state(), day.officeId())))).orElse(new Chip(Meaning.SHUT, TEXT.get("unplanned")));
    }

    static String where(Optional<Integer> officeId, Map<Integer, String> offices) {
        return officeId.map(id -> offices.getOrDefault(id, TEXT.get("office.other"))).orElse(TEXT.get("office.all"));
    }

    /** By how many days, and in which direction. */
    static Chip moved(CalendarEffect.Row row) {
        if (row.isLeft()) {
            return new Chip(Meaning.SHUT, TEXT.get("moved.left"));
        }
        long days = Math.abs(ChronoUnit.DAYS.between(row.dueBefore(), row.dueAfter()));
        return row.isLater() ? new Chip(Meaning.OK, TEXT.get("moved.later", days)) : new Chip(Meaning.WARN, TEXT.get("moved.earlier", days));
    }

    static String stage(CalendarEffect.Row row) {
        return row.place() == 0 ? TEXT.get("stage.case") : TEXT.get("stage.of", row.place(), row.stage());
    }

    static Notice total(CalendarEffect effect) {
        var said = effect.cases() == 0 ? TEXT.get("effect.none") : TEXT.get("effect.total", effect.cases(), effect.dues(), effect.stages(), effect.later(), effect.earlier());
        var all = effect.left() > 0 ? TEXT.get("effect.left", said, effect.left()) : said;
        return new Notice(effect.earlier() + effect.left() > 0 ? Meaning.WARN : Meaning.INFO, effect.isCut() ? TEXT.get("effect.cut", all, effect.rows().size()) : all);
    }

    /** What an act did, and whether it was what had been seen. */
    static Notice made(CalendarEffect seen, CalendarOutcome made) {
        var said = TEXT.get("made", made.calendarActId(), made.cases(), made.dues(), made.stages());
        return seen.isAs(made) ? new Notice(Meaning.OK, said) : new Notice(Meaning.WARN, TEXT.get("made.other", said, seen.cases()));
    }

    static Chip act(CalendarAct act) {
        return act.undoneBy().map(by -> new Chip(Meaning.SHUT, TEXT.get("act.undone", by))).orElseGet(() -> act.undoes().map(of -> new Chip(Meaning.INFO, TEXT.get("act.undoes", of)))
                .orElse(new Chip(Meaning.OK, TEXT.get("act.made"))));
    }

    static String days(List<CalendarAct.Day> days, Map<Integer, String> offices) {
        return days.stream().map(day -> TEXT.get("act.day", day.day(), where(day.officeId(), offices), state(day.before(), day.officeId()), state(day.after(), day.officeId())))
                .collect(Collectors.joining("\n"));
    }

    private static String state(String state, Optional<Integer> officeId) {
        return TEXT.get("state." + state + (officeId.isPresent() ? ".office" : ""));
    }

    private static Meaning meaning(String state) {
        return state.equals(PlannedDay.OFF) ? Meaning.HOLD : Meaning.OK;
    }
}
