package ua.esoya.workstation.feature.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to ask the server for. The offices are always named: a policy only confirms them, and a list that leaves them to the
 * policy is many times slower for a small office. All days are inclusive.
 */
record JournalQuery(
        List<Integer> offices,
        Optional<LocalDate> registeredFrom,
        Optional<LocalDate> registeredTo,
        Optional<Integer> serviceId,
        Optional<String> status,
        Optional<Integer> registeredBy,
        boolean openOnly,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo) {}
