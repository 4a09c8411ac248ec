package ua.esoya.workstation.feature.workshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A version of a service's cards.
 *
 * @param actNumber blank for what came with the program
 * @param cases taken by it
 */
record CardVersion(int version, LocalDate validFrom, String legalAct, String actNumber, Optional<LocalDate> actDatedOn, String actSupplier, String actIncoming, String reason,
        Optional<LocalDateTime> publishedAt, String publishedBy, boolean isInForce, int cases) {}
