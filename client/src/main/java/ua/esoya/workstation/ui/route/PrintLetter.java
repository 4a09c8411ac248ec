package ua.esoya.workstation.ui.route;

import java.util.List;
import java.util.UUID;

/**
 * Look at a letter about results and print it; each print is counted in its cases.
 *
 * @param caseIds one case, or for {@link Kind#STORAGE_NOTE} several of one provider
 */
public record PrintLetter(Kind kind, List<UUID> caseIds) implements Route {
    /** What the letter is about; {@code code} is the kind of paper on the server. */
    public enum Kind {
        /** Results nobody collected go to their provider (7.1.7). */
        STORAGE_NOTE("archive_transfer_note"),
        /** The applicant is reminded of a result. */
        REMINDER("reminder_letter"),
        /** The address for the window of an envelope. */
        ENVELOPE("envelope");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public PrintLetter {
        caseIds = List.copyOf(caseIds);
    }
}
