package ua.esoya.workstation.shell;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import ua.esoya.domain.Reception;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Text;

/** The sentence of the bottom line about the hours of reception (5.2), asked again every minute. */
public final class ReceptionViewModel {
    private static final Text TEXT = Text.of(ReceptionViewModel.class);
    private static final Duration STEP = Duration.ofMinutes(1);

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(Reception.FREE);
    private final ReceptionGateway gateway;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final Consumer<? super Throwable> troubles;

    /**
     * A view-model that asks nothing yet.
     *
     * @param today the server's day, to leave the date out when it opens today
     * @param troubles hears what the server answered instead; an outage keeps the last sentence, the banner stands anyway
     */
    public ReceptionViewModel(ReceptionGateway gateway, Background background, Supplier<LocalDate> today, Consumer<? super Throwable> troubles) {
        this.gateway = gateway;
        this.background = background;
        this.today = today;
        this.troubles = troubles;
    }

    /** Asks now and from then on every minute. */
    public void begin() {
        ask();
        background.after(STEP, this::begin);
    }

    /** What is said; empty for those whom the hours do not bind. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** The state by its code, for the look. */
    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    private void ask() {
        background.run(gateway::now, this::show, troubles);
    }

    private void show(Reception reception) {
        state.set(reception.state());
        words.set(switch (reception.state()) {
            case Reception.OPEN -> reception.openUntil().map(at -> TEXT.get("reception.open", at.toLocalTime())).orElse("");
            case Reception.TAIL -> reception.tailUntil().map(at -> TEXT.get("reception.tail", at.toLocalTime())).orElse("");
            case Reception.CLOSED -> reception.nextOpensAt().map(this::closed).orElseGet(() -> TEXT.get("reception.closed"));
            default -> "";
        });
    }

    private String closed(LocalDateTime opens) {
        return Optional.of(opens.toLocalDate()).filter(today.get()::equals).isPresent()
                ? TEXT.get("reception.closed.today", opens.toLocalTime())
                : TEXT.get("reception.closed.until", opens.toLocalDate(), opens.toLocalTime());
    }
}
