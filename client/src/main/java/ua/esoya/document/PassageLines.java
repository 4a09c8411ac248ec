package ua.esoya.document;

import java.util.Optional;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.Plural;
import ua.esoya.domain.casefile.CaseCard.CaseEvent;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.Course;
import ua.esoya.domain.paper.Lines;
import ua.esoya.domain.paper.OfficePass;
import ua.esoya.domain.paper.Outcome;
import ua.esoya.domain.paper.Passage;
import ua.esoya.domain.paper.Transfer;

/** Marks of a case → hands on its routing slip, as far as the case has gone; marks taken back are left out (4.5, 7.1.6). */
final class PassageLines {
    private PassageLines() {}

    static Passage of(CaseCard card) {
        var course = card.course();
        return new Passage(
                by(card, "hand_over", course.transfer().map(it -> PaperWords.of("passage.register", it.registerNumber())).orElse("")),
                course.receipt().map(it -> new Transfer(it.receivedAt(), Lines.join(", ", it.name(), it.position()), "")),
                // the provider's own dispatch is written by its hand: the centre marks only what it receives
                Optional.empty(),
                by(card, "receive_result", course.result().filter(it -> it.sheets() > 0).map(it -> Plural.parse(PaperWords.of("passage.sheets")).count(it.sheets())).orElse("")),
                by(card, "notify", card.title("notice_way", card.intake().noticeWay())),
                by(card, "issue", course.issue().map(PassageLines::issued).orElse("")),
                course.holding().passes().stream().map(PassageLines::pass).toList(),
                course.result().map(it -> new Outcome(it.kindTitle(), it.number(), Optional.of(it.datedOn()), Lines.join(": ", it.refusalTitle(), it.legalGround()))),
                last(card, "close").map(it -> Lines.join(", ", Values.moment(it.happenedAt()), it.who())).orElse(""),
                course.archive().map(it -> it.keepUntil().map(day -> PaperWords.of("passage.archived", DateEntry.text(it.archivedAt().toLocalDate()), DateEntry.text(day)))
                        .orElseGet(() -> PaperWords.of("passage.archived.forever", DateEntry.text(it.archivedAt().toLocalDate())))).orElse(""));
    }

    /** The provider's own mark that this stage is done; what was marked before the case came back and went again counts no more (4.5). */
    static Optional<CaseEvent> stageDone(CaseCard card, int position) {
        long went = last(card, "hand_over").map(CaseEvent::caseEventId).orElse(0L);
        return card.events().stream()
                .filter(it -> it.verb().equals("stage_done") && !it.isUndone() && it.amount() == position && it.caseEventId() > went)
                .findFirst();
    }

    private static OfficePass pass(Course.Pass it) {
        return new OfficePass(it.to(), it.what().equals("issue"), new Transfer(it.passedAt(), it.passedBy(), it.reason()),
                it.acceptedAt().map(at -> new Transfer(at, Lines.join(", ", it.acceptedBy(), it.position()), "")));
    }

    private static Optional<Transfer> by(CaseCard card, String verb, String how) {
        return last(card, verb).map(it -> new Transfer(it.happenedAt(), it.who(), how));
    }

    private static Optional<CaseEvent> last(CaseCard card, String verb) {
        return card.events().stream().filter(it -> it.verb().equals(verb) && !it.isUndone()).findFirst();
    }

    private static String issued(Course.Issue it) {
        return it.trackingNumber().isEmpty()
                ? Lines.join(", ", it.recipientName(), Lines.join(" ", it.documentKindTitle(), it.documentNumber()))
                : PaperWords.of("passage.sent", it.wayTitle(), it.trackingNumber());
    }
}
