package ua.esoya.workstation.feature.calendar;

import static ua.esoya.workstation.feature.calendar.CalendarWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ua.esoya.domain.calendar.CalendarEffect;
import ua.esoya.domain.calendar.CalendarOutcome;
import ua.esoya.domain.calendar.CalendarPlan;
import ua.esoya.domain.calendar.PlannedDay;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** The forms that put days into the plan, and the one that makes it an act. */
final class CalendarForms {
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String STATE = "state";
    private static final String OFFICE = "office_id";
    private static final String REASON = "reason";
    private static final String ACT = "act";
    private static final String ALL = "all";
    private static final int LINE = 300;

    private CalendarForms() {}

    /** Days of one kind in a row. */
    static Form days(Map<Integer, String> offices, LocalDate today, Consumer<List<PlannedDay>> planned) {
        var where = new ArrayList<Option>();
        where.add(new Option(ALL, TEXT.get("office.all")));
        offices.forEach((id, title) -> where.add(new Option(id, title)));
        return new Form("calendar-days", TEXT.get("days.add"), TEXT.get("days.hint"), TEXT.get("plan.act"), List.of(
                new FieldSpec.OneOf(STATE, TEXT.get("field.state"), true, List.of(new Option(PlannedDay.OFF, TEXT.get("state.off")), new Option(PlannedDay.WORKING, TEXT.get("state.working")))),
                new FieldSpec.OneOf(OFFICE, TEXT.get("field.office"), true, where),
                new FieldSpec.Day(FROM, TEXT.get("field.from"), true),
                new FieldSpec.Day(UNTIL, TEXT.get("field.until"), false),
                new FieldSpec.Line(REASON, TEXT.get("field.why"), true, LINE, TEXT.get("field.why.example"))), Map.of(STATE, PlannedDay.OFF, OFFICE, ALL), (request, values) -> {
                    var office = Optional.ofNullable(values.get(OFFICE)).filter(Integer.class::isInstance).map(Integer.class::cast);
                    var from = coming(values, FROM, today);
                    var until = values.get(UNTIL) instanceof LocalDate last ? last : from;
                    if (until.isBefore(from) || until.isAfter(from.plusDays(CalendarPlan.MOST - 1L))) {
                        throw new FieldTrouble(UNTIL, TEXT.get("trouble.until"));
                    }
                    var state = String.valueOf(values.get(STATE));
                    if (office.isPresent() && state.equals(PlannedDay.WORKING)) {
                        throw new FieldTrouble(OFFICE, TEXT.get("trouble.office"));
                    }
                    var days = CalendarPlan.stretch(from, until, office, state, String.valueOf(values.get(REASON)).strip());
                    return () -> planned.accept(days);
                });
    }

    /** A working day moved to a day off. */
    static Form move(LocalDate today, Consumer<List<PlannedDay>> planned) {
        return new Form("calendar-move", TEXT.get("move"), TEXT.get("move.hint"), TEXT.get("plan.act"), List.of(
                new FieldSpec.Day(FROM, TEXT.get("field.moved.from"), true),
                new FieldSpec.Day(UNTIL, TEXT.get("field.moved.to"), true)), Map.of(), (request, values) -> {
                    var off = coming(values, FROM, today);
                    var working = coming(values, UNTIL, today);
                    if (off.equals(working)) {
                        throw new FieldTrouble(UNTIL, TEXT.get("trouble.same"));
                    }
                    return () -> planned.accept(List.of(new PlannedDay(off, Optional.empty(), PlannedDay.OFF, TEXT.get("moved.to", working)),
                            new PlannedDay(working, Optional.empty(), PlannedDay.WORKING, TEXT.get("moved.from", off))));
                });
    }

    /** Makes the plan an act. */
    static Form act(CalendarGateway gateway, CalendarPlan plan, CalendarEffect effect, Consumer<CalendarOutcome> saved) {
        return new Form("calendar-act", TEXT.get("act"), TEXT.get("act.hint", plan.days().size(), effect.cases(), effect.dues(), effect.stages()), TEXT.get("act.save"), List.of(
                new FieldSpec.Line(ACT, TEXT.get("field.act"), true, 100, TEXT.get("field.act.example")),
                new FieldSpec.Line(REASON, TEXT.get("field.reason"), true, 190, TEXT.get("field.reason.example"))), Map.of(), (request, values) -> {
                    var made = gateway.change(request, plan, effect.seen(), String.valueOf(values.get(ACT)), String.valueOf(values.get(REASON)));
                    return () -> saved.accept(made);
                });
    }

    private static LocalDate coming(Map<String, Object> values, String field, LocalDate today) {
        var day = Optional.ofNullable(values.get(field)).map(LocalDate.class::cast).orElseThrow();
        if (day.isBefore(today)) {
            throw new FieldTrouble(field, TEXT.get("trouble.past"));
        }
        return day;
    }
}
