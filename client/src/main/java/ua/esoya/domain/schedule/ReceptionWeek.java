package ua.esoya.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The week of an office, or of a participant in it.
 *
 * @param provider short name of the participant; blank for the office itself
 * @param validFrom absent when no hours were ever set
 * @param today hours that hold today
 * @param todayReason why today is an exception; blank when it is none
 * @param tailMinutes how long work may be finished after the hours
 */
public record ReceptionWeek(
        int officeId,
        String office,
        Optional<Integer> providerId,
        String provider,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        List<Stretch> hours,
        List<Stretch> today,
        String todayReason,
        int tailMinutes) {}
