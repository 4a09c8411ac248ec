package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.esoya.domain.TimeEntry;
import ua.esoya.domain.casefile.CaseCard.CaseEvent;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** Who called, came or wrote, when, and what was said; and the stroke through what was written by mistake (7.1.8). */
final class ContactForms {
    private static final String KIND = "kind";
    private static final String DAY = "day";
    private static final String AT = "at";
    private static final String WHO = "who";
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_NOTE = 1000;

    private final CaseGateway gateway;
    private final Supplier<LocalDateTime> now;

    /** @param now the server's time */
    ContactForms(CaseGateway gateway, Supplier<LocalDateTime> now) {
        this.gateway = gateway;
        this.now = now;
    }

    /** An entry for this case; {@code who} is the likely person. */
    Form contact(UUID caseId, String number, String who) {
        var at = now.get();
        return new Form("contact", TEXT.get("contact", number), TEXT.get("contact.hint"), TEXT.get("contact.act"), List.of(
                new FieldSpec.OneOf(KIND, TEXT.get("contact.kind"), true, Stream.of("call", "came", "wrote").map(it -> new Option("contact_" + it, TEXT.get("contact.kind." + it))).toList()),
                new FieldSpec.Line(WHO, TEXT.get("contact.who"), true, LONGEST_NAME, TEXT.get("contact.who.example")),
                new FieldSpec.Day(DAY, TEXT.get("contact.day"), true),
                new FieldSpec.Line(AT, TEXT.get("contact.time"), true, 5, TEXT.get("receipt.time.example")),
                new FieldSpec.Line("note", TEXT.get("contact.note"), true, LONGEST_NOTE, TEXT.get("contact.note.example"))),
                Map.of(KIND, "contact_call", WHO, who, DAY, at.toLocalDate(), AT, TimeEntry.text(at.toLocalTime())), (request, values) -> {
                    var sent = new HashMap<>(values);
                    var time = TimeEntry.read(String.valueOf(sent.get(AT))).orElseThrow(() -> new FieldTrouble(AT, TEXT.get("receipt.time.wrong")));
                    var kind = String.valueOf(sent.remove(KIND));
                    if (sent.remove(DAY) instanceof LocalDate day) {
                        sent.put(AT, day.atTime(time));
                    }
                    gateway.add(request, caseId, kind, sent);
                    return () -> {};
                });
    }

    /** The reason for striking out this event's note or contact. */
    Form strike(CaseEvent event, long additionId) {
        return new Form("strike", TEXT.get("strike"), TEXT.get("strike.hint", event.words()), TEXT.get("strike.act"),
                List.of(new FieldSpec.Line("reason", TEXT.get("turn.reason"), true, 300, "")), Map.of(), (request, values) -> {
                    gateway.strike(request, additionId, String.valueOf(values.get("reason")));
                    return () -> {};
                });
    }
}
