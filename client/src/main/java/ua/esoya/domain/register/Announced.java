package ua.esoya.domain.register;

import java.time.LocalDateTime;

/**
 * What was told to all workplaces (CSP-3.2.12).
 *
 * @param kind {@code notice}, {@code instruction}, {@code planned_outage} or {@code emergency_outage}
 * @param state {@code ahead}, {@code now}, {@code over} or {@code withdrawn}
 * @param readers how many people marked it read
 */
public record Announced(
        int announcementId, String kind, String body, LocalDateTime startsAt, LocalDateTime endsAt, LocalDateTime recordedAt, String recordedBy, String state, int readers) {

    /** Whether there is still something to withdraw. */
    public boolean mayWithdraw() {
        return state.equals("ahead") || state.equals("now");
    }
}
