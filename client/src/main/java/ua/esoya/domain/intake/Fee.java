package ua.esoya.domain.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Administrative fee in hryvnias: due, exempted by a ground, or paid by a receipt. */
public record Fee(
        BigDecimal amount, String exemption, boolean isPaid, String receiptCode, Optional<LocalDate> paidOn) {}
