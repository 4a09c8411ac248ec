package ua.esoya.workstation.feature.workshop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The subsistence minimum from a day on.
 *
 * @param setBy blank for what came with the program
 */
record Minimum(LocalDate validFrom, BigDecimal amount, String legalAct, String setBy, Optional<LocalDateTime> setAt, boolean isInForce) {

    /** What it would make of the fee of one service. */
    record Effect(int serviceId, String title, String localCode, String share, BigDecimal before, BigDecimal after) {}
}
