package ua.esoya.workstation.feature.casefile;

import java.util.Optional;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CourseStep;
import ua.esoya.workstation.ui.route.PrintLetter;

/** Which letter a case calls for now: the label of a result sent by post, or the letter with which an uncollected one is passed on. */
final class CaseLetter {
    private static final String STORED = "stored";

    private CaseLetter() {}

    static Optional<PrintLetter.Kind> of(CaseCard card) {
        if (card.status().equals(STORED) || card.course().verbs().contains(CourseStep.STORE.verb())) {
            return Optional.of(PrintLetter.Kind.STORAGE_NOTE);
        }
        return card.course().issue().filter(issue -> !issue.trackingNumber().isBlank()).map(issue -> PrintLetter.Kind.ENVELOPE);
    }
}
