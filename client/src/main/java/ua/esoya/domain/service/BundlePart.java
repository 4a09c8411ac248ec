package ua.esoya.domain.service;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One service of a package, as it would be registered today (KR146-P2).
 *
 * @param startsAfter the position after whose result it begins; absent when it begins with the request
 * @param dueOn its last day; absent when it is not known yet
 */
public record BundlePart(
        int position,
        String title,
        String provider,
        boolean isImmediate,
        int timeLimitAmount,
        String timeLimitUnit,
        Optional<Integer> startsAfter,
        Optional<LocalDate> dueOn) {}
