package ua.esoya.workstation.feature.paper;

import java.util.List;
import ua.esoya.document.CasePapers;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.Lines;
import ua.esoya.workstation.ui.Text;

/** Sentences about a case above its papers. */
final class CaseWords {
    private static final Text TEXT = Text.of(CaseWords.class);
    private static final List<String> TOLD_TASKS = List.of("send_inventory", "missing_document");

    private CaseWords() {}

    /** Service and applicant. */
    static String about(PaperStack stack) {
        return stack.card().map(card -> Lines.join(" · ", card.service().title(), card.applicantLabel())).orElse("");
    }

    /** Due date with its explanation. */
    static String due(CaseCard card) {
        if (card.service().isImmediate() || card.dueOn().isEmpty()) {
            return card.course().bundle().isPresent() && !card.service().isImmediate() ? TEXT.get("due.bundle", CasePapers.limit(card)) : TEXT.get("due.at_once");
        }
        String unit = card.timeLimitUnit();
        return unit.equals("same_day") || unit.equals("at_once")
                ? TEXT.get("due", card.dueOn().get(), CasePapers.limit(card))
                : TEXT.get("due.counted", card.dueOn().get(), CasePapers.limit(card),
                        card.receivedAt().toLocalDate());
    }

    /** What the registrar still owes this case, for example the inventory by post on the next working day. */
    static String tasks(CaseCard card) {
        return String.join(" · ", card.tasks().stream().filter(task -> TOLD_TASKS.contains(task.kind()))
                .map(task -> TEXT.get("task." + task.kind(), task.dueOn())).toList());
    }
}
