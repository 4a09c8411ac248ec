package ua.esoya.workstation.feature.disposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the list: cases of an office and a year whose term of keeping is over, or an act over such cases.
 *
 * @param closedYear the year in which the cases were closed
 * @param act absent while no act names the cases
 */
record DisposalLine(int officeId, String office, int closedYear, int cases, int files, Optional<Act> act) {

    /**
     * An act of destruction.
     *
     * @param confirmed absent while a second person is waited for
     * @param destroyed how many of the cases are destroyed by now
     * @param done whether none is left
     * @param rows rows of the journal that lost their values
     * @param mine whether the present person proposed it
     */
    record Act(UUID id, String number, LocalDate signedOn, String ground, String proposedBy, LocalDateTime proposedAt, String answeredBy, Optional<Boolean> confirmed,
            int destroyed, boolean done, int rows, boolean mine) {}

    /** Whether an act may be proposed over these cases. */
    boolean due() {
        return act.isEmpty();
    }

    /** Whether the present person is the second one. */
    boolean waitsForMe() {
        return act.filter(it -> it.confirmed().isEmpty() && !it.mine()).isPresent();
    }

    /** What tells lines apart. */
    Object key() {
        return act.<Object>map(Act::id).orElse(officeId + " " + closedYear);
    }
}
