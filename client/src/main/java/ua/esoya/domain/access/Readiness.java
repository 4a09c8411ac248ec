package ua.esoya.domain.access;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What stands between an open session and work: until both are done the server refuses every verb (5.1, 6.8).
 *
 * @param passwordIssuedBy short name of whoever issued the password last; blank when the person set it
 */
public record Readiness(boolean mustChangePassword, boolean mustAcceptObligation, String passwordIssuedBy, Optional<LocalDateTime> passwordSetAt) {
    /** Nothing stands in the way. */
    public static final Readiness READY = new Readiness(false, false, "", Optional.empty());
}
