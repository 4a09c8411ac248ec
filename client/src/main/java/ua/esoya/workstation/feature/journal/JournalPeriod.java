package ua.esoya.workstation.feature.journal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The stretch of days of registration that the journal shows. */
enum JournalPeriod {
    TODAY,
    /** Seven days with today. */
    WEEK,
    /** Since the same day of the last month. */
    MONTH,
    /** Since the same day of the last year. */
    YEAR,
    ALL,
    /** Between two days that the person names. */
    DATES;

    /** First day; absent when the period has no beginning or is named by dates. */
    Optional<LocalDate> from(LocalDate today) {
        return switch (this) {
            case TODAY -> Optional.of(today);
            case WEEK -> Optional.of(today.minusDays(6));
            case MONTH -> Optional.of(today.minusMonths(1));
            case YEAR -> Optional.of(today.minusYears(1));
            case ALL, DATES -> Optional.empty();
        };
    }

    String words() {
        return JournalWords.TEXT.get("period." + name().toLowerCase(Locale.ROOT));
    }
}
