package ua.esoya.workstation.feature.numbering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A pattern of an office.
 *
 * @param validFrom absent for the one that all offices have at first
 * @param lastNumber the place of the newest case in this year's count
 */
record OfficePattern(int officeId, String office, String code, String pattern, Optional<LocalDate> validFrom, boolean isLive, int lastNumber, String reason, String setBy,
        Optional<LocalDateTime> setAt) {}
