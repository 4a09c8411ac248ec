package ua.esoya.workstation.feature.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.paper.Reprint;

/** Papers that belong together: those of a case, or the slip of a draft. */
interface PaperStack {

    /** One paper of the stack. */
    record Paper(String kind, String title, int copies, List<String> missing, int printedBefore) {

        /** The same in another number of copies. */
        Paper in(int otherCopies) {
            return new Paper(kind, title, otherCopies, missing, printedBefore);
        }
    }

    /** What the papers are of, with its number or code. */
    String heading();

    /** Number of the case or code of the draft: the beginning of file names and print jobs. */
    String number();

    /** The case, when there is one already. */
    Optional<CaseCard> card();

    /** The papers in the order of printing. */
    List<Paper> papers();

    /** The paper's bytes, PDF/A, with the mark when it is a repeated print. */
    byte[] render(Paper paper, Optional<Reprint> mark);

    /** How often the printer takes those bytes, so that the copies asked for come out. */
    int times(Paper paper);

    /** The mark that a repeated print carries now. */
    Reprint mark();

    /** Records the print and gives each kind's number; a slip is recorded nowhere. */
    Map<String, PrintNumber> record(UUID requestId, List<Paper> papers);
}
