package ua.esoya.workstation.feature.appeal;

import static ua.esoya.workstation.feature.appeal.AppealWords.TEXT;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How far back a list goes. */
enum Period {
    MONTH(30),
    YEAR(365),
    ALL(0);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** The first day of the period that ends today; absent when it has none. */
    Optional<LocalDate> from(LocalDate today) {
        return days == 0 ? Optional.empty() : Optional.of(today.minusDays(days));
    }

    String words() {
        return TEXT.get("period." + name().toLowerCase(Locale.ROOT));
    }
}
