package ua.esoya.document;

import java.util.Optional;
import ua.esoya.domain.casefile.Bundle;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.BundleLines;
import ua.esoya.domain.paper.TermLine;

/** A package of services in the words of its papers (KR146-P2). */
final class BundleWords {
    private BundleWords() {}

    static Optional<BundleLines> of(CaseCard card) {
        return card.course().bundle().map(it -> new BundleLines(it.caseNumber(), it.title(), it.ownPosition(), it.parts().stream().map(BundleWords::line).toList()));
    }

    /** The term of a package, or of a service that waits for another; absent for every other case. */
    static Optional<TermLine> term(CaseCard card) {
        return card.course().bundle().flatMap(it -> it.isRequest()
                ? Optional.of(new TermLine(PaperWords.of("term.bundle"), Optional.empty()))
                : it.own().filter(Bundle.Part::isWaiting).map(own -> new TermLine(term(own), Optional.empty())));
    }

    private static BundleLines.Line line(Bundle.Part part) {
        return new BundleLines.Line(part.position(), part.caseNumber(), part.title(), part.provider(), part.isWaiting() ? term(part) : plain(part), part.dueOn());
    }

    private static String term(Bundle.Part part) {
        return part.startsAfter().map(before -> PaperWords.of("term.after", plain(part), before)).orElseGet(() -> plain(part));
    }

    private static String plain(Bundle.Part part) {
        return CasePapers.limit(part.timeLimitAmount(), part.isImmediate() ? "at_once" : part.timeLimitUnit());
    }
}
