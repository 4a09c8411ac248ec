package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Slip for an applicant who will return with what was missing. It carries a draft code: there is no case number yet.
 *
 * @param draftCode code that opens the kept draft, exactly the text in barcode and QR; ASCII
 * @param applicant short name, or blank when it was not asked
 * @param keptUntil last day the draft is kept
 */
public record ComeBack(
        Centre centre,
        String draftCode,
        LocalDateTime madeAt,
        String service,
        String applicant,
        List<Missing> toBring,
        Optional<LocalDate> keptUntil,
        Employee registrar) {

    public ComeBack {
        toBring = List.copyOf(toBring);
    }

    /** A document to bring, and what to mind about it. */
    public record Missing(String name, String note) {}
}
