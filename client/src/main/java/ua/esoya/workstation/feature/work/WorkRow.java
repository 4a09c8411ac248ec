package ua.esoya.workstation.feature.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A case that is not closed.
 *
 * @param registrar who leads the case
 * @param step what is to be done next, a code of {@link WorkGroup}
 * @param urgency late, overdue, today, next, soon or none
 */
record WorkRow(UUID caseId, String caseNumber, String service, String provider, String applicantLabel, String status, String statusTitle, Optional<LocalDate> dueOn, String registrar, int registrarId, String step,
        String urgency) {}
