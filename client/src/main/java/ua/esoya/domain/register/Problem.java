package ua.esoya.domain.register;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A technical problem somebody met (5.3.1, 5.8.5).
 *
 * @param screen what sort of screen it was met on
 * @param expected what should have happened; may be blank
 * @param log the last lines of the program's log, without words about people; may be blank
 * @param status {@code open}, {@code taken} or {@code closed}
 */
public record Problem(
        UUID problemReportId, LocalDateTime reportedAt, String reportedBy, String office, String screen, String body, String expected, String log, String status,
        String answer, String answeredBy, Optional<LocalDateTime> answeredAt) {

    public boolean isClosed() {
        return status.equals("closed");
    }
}
