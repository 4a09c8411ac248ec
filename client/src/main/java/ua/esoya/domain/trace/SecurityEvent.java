package ua.esoya.domain.trace;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One event of the journal: who did what, when and from where. Of applicants it holds keys only (4.13).
 *
 * @param shortName the person or the machine behind the login; blank for a login nobody has
 * @param category group of the kind, by which the journal is searched
 * @param purpose why personal data were looked up; blank where no purpose is asked
 * @param workplace blank when the event came past a session
 * @param detail what else is known, by name, in the order of the server
 */
public record SecurityEvent(
        long eventId,
        LocalDateTime happenedAt,
        String login,
        String shortName,
        String category,
        Severity severity,
        String kind,
        String kindTitle,
        String purpose,
        Optional<UUID> caseId,
        Optional<UUID> personId,
        String workplace,
        String address,
        Map<String, String> detail) {}
