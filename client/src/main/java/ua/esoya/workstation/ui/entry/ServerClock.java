package ua.esoya.workstation.ui.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The centre's time: what the server said last, plus what has passed since. */
public final class ServerClock {
    private final Clock clock;
    private Duration ahead;

    public ServerClock(Clock clock, LocalDateTime serverTime) {
        this.clock = clock;
        this.ahead = Duration.between(LocalDateTime.now(clock), serverTime);
    }

    /** The server has just told its time. */
    public void set(LocalDateTime serverTime) {
        ahead = Duration.between(LocalDateTime.now(clock), serverTime);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock).plus(ahead);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }
}
