package ua.esoya.domain.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Administrative fee of the case.
 *
 * @param amount hryvnias; empty when the service is free
 * @param exemption ground on which this applicant does not pay; blank when they do
 * @param receipt code of the payment receipt; blank when not paid yet
 */
public record FeeLine(Optional<BigDecimal> amount, String exemption, String receipt, Optional<LocalDate> paidOn) {}
