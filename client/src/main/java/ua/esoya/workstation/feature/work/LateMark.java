package ua.esoya.workstation.feature.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A mark that came late.
 *
 * @param kind mark, hand_over or result
 * @param who whose hand made it; blank for a machine
 * @param trueAt when it happened, for what others did
 * @param dueOn the last day in time
 */
record LateMark(String kind, UUID caseId, String caseNumber, String service, String provider, String who, LocalDateTime markedAt, Optional<LocalDateTime> trueAt, LocalDate dueOn, int daysLate) {}
