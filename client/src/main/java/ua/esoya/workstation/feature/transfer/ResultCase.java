package ua.esoya.workstation.feature.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.casefile.ReadyResult;

/**
 * A case whose result may be written down.
 *
 * @param rowVersion the case as it was read
 * @param ready what the provider marked as ready
 * @param grounds for which its information card allows a refusal
 */
record ResultCase(UUID caseId, String caseNumber, int rowVersion, String service, String applicantLabel, Optional<LocalDate> dueOn, Optional<ReadyResult> ready, List<Ground> grounds) {

    /** A ground of refusal from the information card. */
    record Ground(int refusalGroundId, String title, String legalGround) {}
}
