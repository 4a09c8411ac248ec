package ua.esoya.workstation.feature.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.intake.Applicant;

/**
 * A kept draft, as far as the slip needs it; what was not typed yet is empty.
 *
 * @param keptUntil last day of a draft that was set aside
 */
record DraftCard(UUID draftId, String draftCode, String title, Content content, Optional<LocalDate> keptUntil) {

    /** @param serviceId 0 when no service was chosen */
    record Content(int serviceId, List<Applicant> applicants, List<Document> documents) {}

    /** A row of the checklist. */
    record Document(String title, String note, boolean isGiven, String decision, Optional<LocalDate> promisedOn) {

        /** Whether the applicant will bring it: said so, or promised a day. */
        boolean toBring() {
            return !isGiven && (decision.equals("bring_later") || promisedOn.isPresent());
        }
    }
}
