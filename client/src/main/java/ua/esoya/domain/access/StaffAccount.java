package ua.esoya.domain.access;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** An account of an official (4.1). */
public record StaffAccount(
        String login, String state, String blockedReason, Optional<LocalDateTime> passwordSetAt, boolean isPasswordIssued,
        Optional<LocalDateTime> obligationAcceptedAt, Set<String> groups) {

    /** What it lets its person do. */
    public AccountState standing() {
        return AccountState.of(state);
    }
}
