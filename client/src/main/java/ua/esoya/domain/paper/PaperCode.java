package ua.esoya.domain.paper;

import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.CaseNumber;

/**
 * What the square code of a paper says: the case, and for a paper that comes back to be scanned also which one it is (7.1.7). The mark
 * of the paper is a sign that follows the number and that everything which reads case numbers leaves out, so that the same code found
 * by a reader at the counter is just the number.
 *
 * @param paper empty for papers that do not come back, and for other codes with the number of a case
 */
public record PaperCode(CaseNumber number, Optional<Returning> paper) {

    /** A paper that is scanned when the case ends. */
    public enum Returning {
        ROUTING_SLIP('.', "routing_slip"),
        TRANSFER_NOTE(':', "archive_transfer_note");

        private final char mark;
        private final String code;

        Returning(char mark, String code) {
            this.mark = mark;
            this.code = code;
        }

        /** The kind of scan in the archive. */
        public String code() {
            return code;
        }
    }

    /** The text of the code on such a paper of the case with this number. */
    public static String text(String caseNumber, Returning paper) {
        return caseNumber + paper.mark;
    }

    /** Reads a code found on a page; empty when it is no number of a case, or a misread one. */
    public static Optional<PaperCode> read(String found) {
        // other papers carry pages of the network, states' own codes and numbers of registers
        if (!found.matches("[\\d-]+[.:]?")) {
            return Optional.empty();
        }
        var paper = Stream.of(Returning.values()).filter(one -> found.charAt(found.length() - 1) == one.mark).findFirst();
        return CaseNumber.read(paper.isPresent() ? found.substring(0, found.length() - 1) : found).value().map(number -> new PaperCode(number, paper));
    }

    /** Whether it belongs to the case with this number, however that is written. */
    public boolean of(String caseNumber) {
        return caseNumber.replace("-", "").equals(number.digits());
    }
}
