package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.DueBand;
import ua.esoya.workstation.ui.Meaning;

/** The due date with what explains it: from which day it runs, how long, how much is left (7.1.5). */
record DueSentence(Meaning meaning, String words) {

    static DueSentence of(CaseCard card) {
        if (card.dueOn().isEmpty()) {
            return new DueSentence(Meaning.SHUT, TEXT.get(card.service().isImmediate() ? "due.atOnce" : "due.none"));
        }
        LocalDate due = card.dueOn().get();
        var explained = TEXT.get("due", due, limit(card), card.receivedAt().toLocalDate());
        if (!card.isOpen()) {
            return new DueSentence(Meaning.SHUT, explained + " " + TEXT.get("due.closed", card.statusTitle()));
        }
        long days = Math.abs(ChronoUnit.DAYS.between(card.today(), due));
        return switch (DueBand.of(card.dueOn(), card.today())) {
            case OVERDUE -> new DueSentence(Meaning.LATE, explained + " " + TEXT.get("due.overdue", days));
            case TODAY -> new DueSentence(Meaning.TODAY, explained + " " + TEXT.get("due.today"));
            case SOON -> new DueSentence(Meaning.WARN, explained + " " + TEXT.get("due.left", days));
            case IN_TIME -> new DueSentence(Meaning.OK, explained + " " + TEXT.get("due.left", days));
        };
    }

    private static String limit(CaseCard card) {
        return TEXT.get("limit." + card.timeLimitUnit(), card.timeLimitAmount());
    }
}
