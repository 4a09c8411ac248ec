package ua.esoya.workstation.feature.schedule;

import static ua.esoya.workstation.feature.schedule.ScheduleWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.domain.access.StaffChoices.Choice;
import ua.esoya.domain.schedule.DayException;
import ua.esoya.domain.schedule.HoursEntry;
import ua.esoya.domain.schedule.OwnHours;
import ua.esoya.domain.schedule.ReceptionWeek;
import ua.esoya.domain.schedule.Stretch;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** The forms with which days and hours of reception are set (5.2, 6.3.4). */
final class ScheduleForms {
    private static final int SUNDAY = 7;
    private static final int LINE = 300;
    private static final String DAY = "weekday_";
    private static final String FROM = "valid_from";
    private static final String OFFICE = "office_id";
    private static final String PROVIDER = "provider_id";
    private static final String PERSON = "employee_id";
    private static final String ALL = "all";

    private final ScheduleGateway gateway;
    private final LocalDate today;

    ScheduleForms(ScheduleGateway gateway, LocalDate today) {
        this.gateway = gateway;
        this.today = today;
    }

    /** The week of the office or participant of this row, from tomorrow. */
    Form week(ReceptionWeek row) {
        var title = row.provider().isBlank() ? TEXT.get("week.of", row.office()) : TEXT.get("week.of.provider", row.provider(), row.office());
        return hours("week", title, List.of(), known(row.hours()), (request, values, hours) -> gateway.setWeek(request, row.officeId(), row.providerId(), from(values), hours));
    }

    /** The first week of a participant in an office. */
    Form participant(StaffChoices choices) {
        return hours("participant", TEXT.get("participant"), List.of(
                new FieldSpec.OneOf(PROVIDER, TEXT.get("column.provider"), true, options(choices.providers())),
                new FieldSpec.OneOf(OFFICE, TEXT.get("column.office"), true, options(choices.offices()))), Map.of(),
                (request, values, hours) -> gateway.setWeek(request, number(values, OFFICE), Optional.of(number(values, PROVIDER)), from(values), hours));
    }

    /** Hours of a person who has none of their own yet. */
    Form person(StaffChoices choices) {
        return hours("own", TEXT.get("own.of.somebody"), List.of(new FieldSpec.OneOf(PERSON, TEXT.get("column.person"), true, options(choices.people()))), Map.of(),
                (request, values, hours) -> gateway.setOwn(request, number(values, PERSON), from(values), hours));
    }

    /** Hours of the person of this row, from tomorrow; all days blank take the narrowing away. */
    Form person(OwnHours row) {
        return hours("own", TEXT.get("own.of", row.fullName()), List.of(), known(row.hours()), (request, values, hours) -> gateway.setOwn(request, row.employeeId(), from(values), hours));
    }

    /** A day unlike its week: closed, with other hours, or moved to another day. */
    Form day(List<Choice> offices) {
        var all = new ArrayList<Option>();
        all.add(new Option(ALL, TEXT.get("all-offices")));
        all.addAll(options(offices));
        return new Form("day", TEXT.get("day"), TEXT.get("day.hint"), TEXT.get("day.act"), List.of(
                new FieldSpec.Day("day", TEXT.get("column.day"), true),
                new FieldSpec.OneOf(OFFICE, TEXT.get("column.office"), true, all),
                new FieldSpec.Line("hours", TEXT.get("day.hours"), false, 20, TEXT.get("day.hours.example")),
                new FieldSpec.Day("moved_to", TEXT.get("day.moved"), false),
                new FieldSpec.Line("reason", TEXT.get("column.reason"), true, LINE, TEXT.get("day.reason.example"))), Map.of(OFFICE, ALL), (request, values) -> {
                    var office = Optional.ofNullable(values.get(OFFICE)).filter(Integer.class::isInstance).map(Integer.class::cast);
                    var day = day(values, "day");
                    var reason = String.valueOf(values.get("reason"));
                    var hours = oneStretch(values);
                    if (values.get("moved_to") instanceof LocalDate other) {
                        if (hours.isEmpty()) {
                            throw wrong("hours", "required");
                        }
                        // the same two requests again when the first answer was lost
                        gateway.setDay(request, office, day, Optional.empty(), reason);
                        gateway.setDay(new UUID(request.getMostSignificantBits(), request.getLeastSignificantBits() ^ 1), office, other, hours, reason);
                    } else {
                        gateway.setDay(request, office, day, hours, reason);
                    }
                    return () -> {};
                });
    }

    /** The day is as its week again. */
    Form withdraw(DayException row, String where) {
        return new Form("withdraw", TEXT.get("withdraw", row.day(), where), TEXT.get("withdraw.hint"), TEXT.get("withdraw.act"),
                List.of(new FieldSpec.Line("reason", TEXT.get("column.reason"), true, LINE, "")), Map.of(), (request, values) -> {
                    gateway.withdrawDay(request, row.officeId(), row.day(), String.valueOf(values.get("reason")));
                    return () -> {};
                });
    }

    /** Sends hours that were read. */
    private interface Sending {
        void send(UUID request, Map<String, Object> values, List<Stretch> hours);
    }

    private Form hours(String id, String title, List<FieldSpec> before, Map<String, Object> known, Sending sending) {
        var fields = new ArrayList<>(before);
        fields.add(new FieldSpec.Day(FROM, TEXT.get("from"), true));
        IntStream.rangeClosed(1, SUNDAY).mapToObj(day -> new FieldSpec.Line(DAY + day, TEXT.get("weekday." + day), false, 60, TEXT.get("hours.example"))).forEach(fields::add);
        var initial = new HashMap<>(known);
        initial.put(FROM, today.plusDays(1));
        return new Form(id, title, TEXT.get(id.equals("own") ? "own.hint" : "week.hint"), TEXT.get("set"), fields, initial, (request, values) -> {
            sending.send(request, values, read(values));
            return () -> {};
        });
    }

    private static List<Stretch> read(Map<String, Object> values) {
        var all = new ArrayList<Stretch>();
        for (int day = 1; day <= SUNDAY; day++) {
            int weekday = day;
            all.addAll(HoursEntry.read(day, String.valueOf(values.getOrDefault(DAY + day, ""))).orElseThrow(() -> wrong(DAY + weekday, "format")));
        }
        return all;
    }

    private static Optional<Stretch> oneStretch(Map<String, Object> values) {
        var read = HoursEntry.read(1, String.valueOf(values.getOrDefault("hours", ""))).filter(all -> all.size() <= 1).orElseThrow(() -> wrong("hours", "format"));
        return read.stream().findFirst();
    }

    private static Map<String, Object> known(List<Stretch> hours) {
        var known = new HashMap<String, Object>();
        IntStream.rangeClosed(1, SUNDAY).forEach(day -> known.put(DAY + day, HoursEntry.text(hours, day)));
        return known;
    }

    private static LocalDate from(Map<String, Object> values) {
        return day(values, FROM);
    }

    private static LocalDate day(Map<String, Object> values, String path) {
        return Optional.ofNullable(values.get(path)).map(LocalDate.class::cast).orElseThrow();
    }

    private static int number(Map<String, Object> values, String path) {
        return Optional.ofNullable(values.get(path)).map(Integer.class::cast).orElseThrow();
    }

    private static List<Option> options(List<Choice> choices) {
        return choices.stream().map(it -> new Option(it.id(), it.of().isBlank() ? it.title() : TEXT.get("choice", it.title(), it.of()))).toList();
    }

    private static Refusal wrong(String field, String rule) {
        return new Refusal("ZN101", "intake_invalid", field + ":" + rule);
    }
}
