package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import ua.esoya.domain.casefile.CaseCard.CaseEvent;

/** One event of the course of a case in words (4.8). */
final class CourseLine {
    private static final Set<String> SAID = Set.of("register", "correct", "correct_by_act", "replace_service", "request_correction", "open_act", "close_act",
            "hand_over", "accept", "suspend", "resume", "return_for_completion", "complete", "extend", "receive_result", "notify", "issue", "close", "withdraw",
            "annul", "store", "pass_case", "pass_issue", "accept_pass", "take_over", "resend_notice", "tell_by_person", "escalate",
            "close_parts", "start_part", "unstart_part", "start_anyway", "stage_done", "result_ready");
    private static final Map<String, String> WITH_PAPER = Map.of("print", "paper_kind", "scan", "scan_kind", "withdraw_scan", "scan_kind",
            "add", "addition_kind", "strike", "addition_kind");
    private static final String CONTACT = "contact";

    private CourseLine() {}

    /** What happened, and whether it was taken back; {@code titles} names the code of a directory. */
    static String of(CaseEvent event, BiFunction<String, String, String> titles) {
        var said = event.words().isEmpty() ? said(event, titles) : TEXT.get("event.words", said(event, titles), event.words());
        return event.isUndone() ? TEXT.get("event.undone", said) : said;
    }

    /** Whether somebody called, came or wrote. */
    static boolean contact(CaseEvent event) {
        return event.verb().equals("add") && event.subject().startsWith(CONTACT);
    }

    /** The true time with the delay of the mark; blank when the delay is less than a minute. */
    static String trueTime(CaseEvent event) {
        return event.trueAt().map(at -> {
            long minutes = Duration.between(at, event.happenedAt()).toMinutes();
            long hours = minutes / 60;
            long days = hours / 24;
            return minutes < 1 ? "" : TEXT.get("event.late", at, days > 0 ? TEXT.get("delay.days", days) : hours > 0 ? TEXT.get("delay.hours", hours) : TEXT.get("delay.minutes", minutes));
        }).orElse("");
    }

    private static String said(CaseEvent event, BiFunction<String, String, String> titles) {
        if (SAID.contains(event.verb())) {
            return TEXT.get("event." + event.verb(), event.amount());
        }
        if (event.verb().equals("undo")) {
            return TEXT.get("event.undo", SAID.contains(event.subject()) ? TEXT.get("event." + event.subject(), event.amount()) : event.subject());
        }
        var directory = WITH_PAPER.get(event.verb());
        if (directory != null) {
            if (contact(event)) {
                return titles.apply(directory, event.subject());
            }
            boolean again = event.verb().equals("print") && event.amount() > 1;
            return TEXT.get(again ? "event.reprint" : "event." + event.verb(), titles.apply(directory, event.subject()), event.amount());
        }
        return event.statusToTitle().isEmpty() ? event.verb() : TEXT.get("event.status", event.statusToTitle());
    }
}
