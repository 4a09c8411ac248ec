package ua.esoya.domain.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the inventory (3.3).
 *
 * @param cardDocumentId the row of the information card; absent for a document the applicant added
 * @param form original, copy or electronic
 * @param decision what the applicant decided about a missing one: submit_anyway or bring_later
 */
public record IntakeDocument(
        Optional<Integer> cardDocumentId,
        String documentKind,
        String title,
        String form,
        String number,
        Optional<LocalDate> datedOn,
        int sheets,
        int copies,
        String note,
        boolean isGiven,
        String decision,
        Optional<LocalDate> promisedOn) {}
