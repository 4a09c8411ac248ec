package ua.esoya.domain.access;

import java.time.LocalDateTime;

/**
 * Somebody at work now (4.11).
 *
 * @param idleSeconds seconds since the last recorded event of the person
 */
public record WorkingSession(
        long sessionId, String login, String fullName, String office, String workplace, String clientAddress, LocalDateTime signedInAt, int idleSeconds) {}
