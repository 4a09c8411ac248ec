package ua.esoya.workstation.feature.template;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A template in the moderator's list.
 *
 * @param service blank for the common one
 * @param version the one in force; 0 when there has been none
 * @param isOwn whether the version in force has a text, and does not give way to the common one or to the program's
 * @param nextFrom the day of the version that is put in for later
 */
record TemplateLine(TemplatePlace place, String kindTitle, String service, String localCode, int version, Optional<LocalDate> validFrom, Optional<LocalDate> nextFrom, boolean isOwn, String legalAct) {

    /** Whether every word typed is somewhere in its names. */
    boolean fits(String typed) {
        String all = String.join(" ", kindTitle, service, localCode).toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    boolean isCommon() {
        return place.serviceId().isEmpty();
    }
}
