package ua.esoya.workstation.feature.paper;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Which print of its kind a paper of the case is.
 *
 * @param number 1 for the first, more for a repeated one
 * @param insteadOf when the paper was printed that the repair of the service made void (7.1.8)
 */
record PrintNumber(int number, Optional<LocalDateTime> insteadOf) {

    /** A paper that was never printed. */
    static PrintNumber first() {
        return new PrintNumber(1, Optional.empty());
    }
}
