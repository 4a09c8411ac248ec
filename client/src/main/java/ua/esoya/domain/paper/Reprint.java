package ua.esoya.domain.paper;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Mark «Повторний друк»: when and by whom.
 *
 * @param voided when the paper was printed that this one stands for, when the repair of the service made it void: «замість»
 */
public record Reprint(LocalDateTime at, String who, Optional<LocalDateTime> voided) {

    /** The same mark of a paper that stands for one printed then. */
    public Reprint insteadOf(Optional<LocalDateTime> printedAt) {
        return new Reprint(at, who, printedAt);
    }
}
