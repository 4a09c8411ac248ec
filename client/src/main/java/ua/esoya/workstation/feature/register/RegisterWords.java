package ua.esoya.workstation.feature.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import ua.esoya.domain.register.Disclosure;
import ua.esoya.domain.register.SubjectRequestRow;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.sheet.Detail;

/** How the registers are said. */
final class RegisterWords {
    static final Text TEXT = Text.of(RegisterWords.class);

    private static final int SOON = 3;

    private RegisterWords() {}

    /** What the request waits for, coloured by its term. */
    static Chip state(SubjectRequestRow row, LocalDate today) {
        if (!row.isOpen()) {
            return new Chip(row.isLate() ? Meaning.SHUT : Meaning.OK, TEXT.get(row.isLate() ? "state.answered-late" : "state.answered"));
        }
        long left = ChronoUnit.DAYS.between(today, row.dueOn());
        return left < 0 ? new Chip(Meaning.LATE, TEXT.get("state.late"))
                : left == 0 ? new Chip(Meaning.TODAY, TEXT.get("state.today")) : new Chip(left <= SOON ? Meaning.WARN : Meaning.OK, TEXT.get("state.left", left));
    }

    static Chip state(Disclosure row) {
        return row.isOpen() ? new Chip(Meaning.WARN, TEXT.get("state.open")) : new Chip(Meaning.SHUT, TEXT.get("state.closed"));
    }

    /** The lawful request in full. */
    static List<Detail> details(Disclosure row) {
        return List.of(new Detail(TEXT.get("requester." + row.requesterKind()), row.requester()),
                new Detail(TEXT.get("column.ground"), row.legalGround()),
                new Detail(TEXT.get("detail.request"), TEXT.get("number-from", row.requestNumber(), row.requestedOn())),
                new Detail(TEXT.get("disclosure.scope"), row.scope()),
                new Detail(TEXT.get("detail.cases"), row.cases().stream().map(RegisterWords::named).collect(Collectors.joining("\n"))),
                new Detail(TEXT.get("detail.recorded"), TEXT.get("who-when", row.recordedAt(), row.recordedBy())),
                new Detail(TEXT.get("detail.closed"), row.closedAt().map(at -> TEXT.get("moment", at)).orElse("")));
    }

    private static String named(Disclosure.NamedCase it) {
        return it.readAt().map(at -> TEXT.get("case.read", it.caseNumber(), at)).orElse(it.caseNumber());
    }
}
