package ua.esoya.workstation.feature.change;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A version of a service's cards that was put in lately.
 *
 * @param cardId of the version, by which it is marked as read
 * @param version 1 for a new service
 */
record CardChange(int cardId, String title, String localCode, int version, LocalDate validFrom, String act, String reason, LocalDateTime publishedAt, boolean isRead) {}
