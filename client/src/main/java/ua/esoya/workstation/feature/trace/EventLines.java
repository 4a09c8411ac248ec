package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.esoya.domain.trace.SecurityEvent;

/** One event whole, as named values. */
final class EventLines {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private EventLines() {}

    /** A value and what it is. */
    record Line(String name, String value) {}

    /** 14:32:07, because events of one minute must be told apart. */
    static String exact(SecurityEvent event) {
        return TIME.format(event.happenedAt());
    }

    /** Everything known; what is not known is left out. */
    static List<Line> of(SecurityEvent event) {
        var all = new ArrayList<Line>();
        all.add(new Line(TEXT.get("column.when"), TEXT.get("moment.exact", event.happenedAt().toLocalDate(), exact(event))));
        all.add(new Line(TEXT.get("column.severity"), TraceWords.words(event.severity())));
        all.add(new Line(TEXT.get("csv.category"), TraceWords.category(event.category())));
        all.add(new Line(TEXT.get("column.who"), TraceWords.who(event)));
        all.add(new Line(TEXT.get("column.place"), event.workplace()));
        all.add(new Line(TEXT.get("column.address"), event.address()));
        all.add(new Line(TEXT.get("fact.purpose"), event.purpose()));
        event.caseId().ifPresent(id -> all.add(new Line(TEXT.get("fact.case"), id.toString())));
        event.personId().ifPresent(id -> all.add(new Line(TEXT.get("fact.person"), id.toString())));
        event.detail().forEach((name, value) -> all.add(new Line(name(name), value)));
        all.add(new Line(TEXT.get("csv.number"), String.valueOf(event.eventId())));
        all.removeIf(line -> line.value().isBlank());
        return all;
    }

    /** The details in one line, for the list. */
    static String detail(SecurityEvent event) {
        return event.detail().entrySet().stream().filter(known -> !known.getValue().isBlank()).map(known -> TEXT.get("named", name(known.getKey()), known.getValue())).collect(Collectors.joining("; "));
    }

    private static String name(String key) {
        return TEXT.has("detail." + key) ? TEXT.get("detail." + key) : key;
    }
}
