package ua.esoya.domain;

import java.time.LocalDateTime;

/**
 * What all workplaces are told (CSP-3.2.12). Times are local to Kyiv.
 *
 * @param kind {@code notice}, {@code instruction}, {@code planned_outage} or {@code emergency_outage}
 * @param from when it begins; of a break, when work stops
 * @param until when it is shown no more; of a break, when work goes on
 * @param isRead whether this person has marked it read
 */
public record Announcement(int id, String kind, String body, LocalDateTime from, LocalDateTime until, boolean isRead) {

    /** Whether it is a break told ahead: it says when it begins too. */
    public boolean isPlanned() {
        return kind.equals("planned_outage");
    }

    /** Whether the server will be away: shown to the end, read or not. */
    public boolean isOutage() {
        return kind.endsWith("outage");
    }
}
