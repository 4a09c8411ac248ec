package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the inventory.
 *
 * @param number number of the document itself, blank when it has none
 * @param sheets sheets of one copy times copies; 0 for an electronic document
 * @param note anything to say of it
 */
public record Item(
        String name,
        Form form,
        String number,
        Optional<LocalDate> issuedOn,
        int sheets,
        int copies,
        State state,
        String note) {

    /** In what form the document came. */
    public enum Form {
        ORIGINAL,
        COPY,
        ELECTRONIC
    }

    /** What became of the line at the counter. */
    public enum State {
        /** Given by the applicant. */
        GIVEN,
        /** Held in a state register: looked up, never scanned (4.6). */
        IN_REGISTER,
        /** Not given; the applicant asked to submit the package without it. */
        ABSENT
    }
}
