package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import ua.esoya.domain.casefile.CaseCard.CaseEvent;

/** One event of the course of a case in words (4.8). */
final class CourseLine {
    private static final Set<String> SAID = Set.of("register", "correct", "correct_by_act", "replace_service", "request_correction", "open_act", "close_act",
            "resend_notice", "tell_by_phone");
    private static final Map<String, String> WITH_PAPER = Map.of("print", "paper_kind", "scan", "scan_kind", "withdraw_scan", "scan_kind",
            "add", "addition_kind");

    private CourseLine() {}

    /** What happened; {@code titles} names the code of a directory. */
    static String of(CaseEvent event, BiFunction<String, String, String> titles) {
        if (SAID.contains(event.verb())) {
            return TEXT.get("event." + event.verb());
        }
        var directory = WITH_PAPER.get(event.verb());
        if (directory != null) {
            boolean again = event.verb().equals("print") && event.amount() > 1;
            return TEXT.get(again ? "event.reprint" : "event." + event.verb(), titles.apply(directory, event.subject()), event.amount());
        }
        return event.statusToTitle().isEmpty() ? event.verb() : TEXT.get("event.status", event.statusToTitle());
    }
}
