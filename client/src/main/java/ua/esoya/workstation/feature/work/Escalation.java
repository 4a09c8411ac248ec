package ua.esoya.workstation.feature.work;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An overdue case of which its supervisor is told.
 *
 * @param leader who leads the case
 * @param ground overdue or hand_over
 * @param level 1 for the direct supervisor, 2 for the head of the direction
 */
record Escalation(String caseNumber, String office, String service, String leader, String ground, int level, LocalDate overdueSince, int days, LocalDateTime raisedAt) {}
