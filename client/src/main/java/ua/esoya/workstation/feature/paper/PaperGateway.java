package ua.esoya.workstation.feature.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.PaperHead;
import ua.esoya.domain.casefile.CaseCard;

/** What papers need of the server. Calls block. */
interface PaperGateway {

    /** The whole case; reading it is recorded. */
    CaseCard caseCard(UUID caseId);

    /** Head of the papers: of the case's office, or of one's own office without a case. */
    PaperHead head(Optional<UUID> caseId);

    /** A kept draft with what was typed. */
    DraftCard draft(UUID draftId);

    /** Name of a service of the catalogue. */
    String serviceTitle(int serviceId);

    /**
     * Records that these kinds of paper are printed (7.1.3).
     *
     * @param kinds codes of the directory of papers
     * @return the print's number by kind
     */
    Map<String, PrintNumber> recordPrint(UUID requestId, UUID caseId, List<String> kinds);

    /** A letter about results; ZN212 and ZN223 when there is nothing, or nothing yet, to write. */
    LetterCard letter(String kind, List<UUID> caseIds);

    /** Counts a print of the letter in each of its cases; gives which print it is. */
    int recordLetter(UUID requestId, String kind, List<UUID> caseIds);
}
