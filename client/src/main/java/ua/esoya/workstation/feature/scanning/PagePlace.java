package ua.esoya.workstation.feature.scanning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.esoya.domain.paper.PaperCode;

/** Where a page belongs by the code it carries (7.1.7). */
sealed interface PagePlace {

    /** Where it was scanned to: it carries no code of a case, or that of this one. */
    record AsAsked() implements PagePlace {}

    /** With a paper of this case that has a row of its own. */
    record Paper(ScanRow.OfCase paper) implements PagePlace {}

    /** Nowhere yet: it ends the course of this case, which has not gone its way. */
    record Early(ScanRow.OfCase paper) implements PagePlace {}

    /** Where it was scanned to, though it carries the number of another case. */
    record Doubtful(String number) implements PagePlace {}

    /** With another case, whose course it ends. */
    record Elsewhere(String number, ScanRow.OfCase paper) implements PagePlace {}

    /**
     * One place, or for the letter of transfer, which may name several cases, one in each of them.
     *
     * @param offered papers of this case that have a row now
     */
    static List<PagePlace> of(List<PaperCode> found, String caseNumber, Set<ScanRow.OfCase> offered) {
        var papers = found.stream().filter(code -> code.paper().isPresent()).map(code -> paper(code, caseNumber, offered)).distinct().toList();
        if (!papers.isEmpty()) {
            return papers;
        }
        boolean doubtful = !found.isEmpty() && found.stream().noneMatch(code -> code.of(caseNumber));
        return List.of(doubtful ? new Doubtful(found.getFirst().number().value()) : new AsAsked());
    }

    private static PagePlace paper(PaperCode code, String caseNumber, Set<ScanRow.OfCase> offered) {
        var paper = code.paper().flatMap(PagePlace::row).orElseThrow();
        if (!code.of(caseNumber)) {
            return new Elsewhere(code.number().value(), paper);
        }
        return offered.contains(paper) ? new Paper(paper) : new Early(paper);
    }

    private static Optional<ScanRow.OfCase> row(PaperCode.Returning paper) {
        return Stream.of(ScanRow.OfCase.values()).filter(one -> one.code().equals(paper.code())).findFirst();
    }
}
