package ua.esoya.workstation.feature.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The centre's time: what the server said last, plus what has passed since. */
final class ServerClock {
    private final Clock clock;
    private Duration ahead;

    ServerClock(Clock clock, LocalDateTime serverTime) {
        this.clock = clock;
        this.ahead = Duration.between(LocalDateTime.now(clock), serverTime);
    }

    /** The server has just told its time. */
    void set(LocalDateTime serverTime) {
        ahead = Duration.between(LocalDateTime.now(clock), serverTime);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).plus(ahead);
    }

    LocalDate today() {
        return now().toLocalDate();
    }
}
