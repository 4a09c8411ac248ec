package ua.esoya.workstation.feature.scanning;

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

    /** Where it was scanned to, though it carries the number of another case. */
    record Doubtful(String number) implements PagePlace {}

    /** With another case, whose course it ends. */
    record Elsewhere(String number, ScanRow.OfCase paper) implements PagePlace {}

    /** @param offered papers of this case that have a row now */
    static PagePlace of(Optional<PaperCode> found, String caseNumber, Set<ScanRow.OfCase> offered) {
        if (found.isEmpty()) {
            return new AsAsked();
        }
        var code = found.get();
        var paper = code.paper().flatMap(PagePlace::row);
        if (code.of(caseNumber)) {
            return paper.filter(offered::contains).<PagePlace>map(Paper::new).orElseGet(AsAsked::new);
        }
        String number = code.number().value();
        return paper.<PagePlace>map(one -> new Elsewhere(number, one)).orElseGet(() -> new Doubtful(number));
    }

    private static Optional<ScanRow.OfCase> row(PaperCode.Returning paper) {
        return Stream.of(ScanRow.OfCase.values()).filter(one -> one.code().equals(paper.code())).findFirst();
    }
}
