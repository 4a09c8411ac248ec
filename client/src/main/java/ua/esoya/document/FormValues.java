package ua.esoya.document;

import java.util.Map;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.PaperKind;

/** What a form may name, filled for one case: plain words, marks and rows, nothing with a life of its own. */
public record FormValues(Map<String, Object> content) {

    /** Of the first copy, where copies differ. */
    public static FormValues of(PaperKind kind, CasePaper paper) {
        return new FormValues(kind == PaperKind.INVENTORY ? CaseValues.copy(paper, 1, Papers.usualCopies(kind)) : CaseValues.of(paper));
    }
}
