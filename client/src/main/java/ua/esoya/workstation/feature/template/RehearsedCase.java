package ua.esoya.workstation.feature.template;

import java.time.LocalDate;
import java.util.UUID;
import ua.esoya.document.PaperSet;
import ua.esoya.document.TriedForm;

/** A real case on which a text was tried; everything personal in it was closed by the server. */
record RehearsedCase(Chosen of, PaperSet papers, TriedForm tried) {

    /** A case that is to be tried. */
    record Chosen(UUID caseId, String caseNumber, LocalDate registeredOn) {}

    String service() {
        return papers.card().service().title();
    }

    String pages() {
        return tried.pagesBefore() == tried.pagesAfter() ? String.valueOf(tried.pagesAfter()) : tried.pagesBefore() + " → " + (tried.pagesAfter() == 0 ? "—" : tried.pagesAfter());
    }
}
