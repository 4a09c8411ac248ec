package ua.esoya.workstation.feature.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A result that nobody has come for.
 *
 * @param receivedOn since when it lies in the centre
 * @param storableOn from when it may pass to the provider
 * @param reminderState state of the reminder; blank while none was made
 * @param remindedOn when the reminder left or a person told
 * @param letterOn when a reminder was last printed
 * @param noteOn when the letter of transfer was last printed
 */
record UncollectedRow(UUID caseId, String caseNumber, int rowVersion, String service, int providerId, String provider, String applicantLabel, LocalDate receivedOn, LocalDate storableOn,
        boolean isForStorage, String reminderState, Optional<LocalDate> remindedOn, Optional<LocalDate> letterOn, Optional<LocalDate> noteOn) {}
