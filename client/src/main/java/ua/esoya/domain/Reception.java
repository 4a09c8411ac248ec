package ua.esoya.domain;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Whether the person may fill the database now (5.2), as the server said. Times are local to Kyiv.
 *
 * @param state {@code open}, {@code tail} (only what was begun is finished), {@code closed}, or {@code free} for those whom the hours do not bind
 * @param openUntil end of the hours that run, or ran a moment ago
 * @param tailUntil end of the time for finishing
 * @param nextOpensAt when the hours begin again, within a month
 */
public record Reception(String state, Optional<LocalDateTime> openUntil, Optional<LocalDateTime> tailUntil, Optional<LocalDateTime> nextOpensAt) {
    public static final String OPEN = "open";
    public static final String TAIL = "tail";
    public static final String CLOSED = "closed";
    public static final String FREE = "free";
}
