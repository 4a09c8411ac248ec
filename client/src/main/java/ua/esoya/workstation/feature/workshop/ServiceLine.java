package ua.esoya.workstation.feature.workshop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A service in the moderator's list.
 *
 * @param version the one in force; 0 when none is yet
 * @param nextFrom the day of the version that is put in for later
 */
record ServiceLine(int serviceId, String title, String localCode, String stateCode, String sphere, String provider, int version, Optional<LocalDate> validFrom, Optional<LocalDate> nextFrom,
        Optional<LocalDate> retiredOn, int openCases) {

    /** Whether every word typed is somewhere in its names and codes. */
    boolean fits(String typed) {
        String all = String.join(" ", title, localCode, stateCode, sphere, provider).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
