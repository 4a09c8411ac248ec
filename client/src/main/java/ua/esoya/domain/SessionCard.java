package ua.esoya.domain;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who signed in, with which rights, where, and when the last time was (4.1). */
public record SessionCard(
        String login,
        int employeeId,
        String fullName,
        String shortName,
        String position,
        Set<String> groups,
        int officeId,
        String officeTitle,
        String workplaceTitle,
        List<Integer> officeIds,
        Optional<LocalDateTime> lastSignInAt,
        String lastSignInWorkplace,
        LocalDateTime serverTime,
        boolean isTraining) {}
