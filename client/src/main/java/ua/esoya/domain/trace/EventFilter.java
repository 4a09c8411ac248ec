package ua.esoya.domain.trace;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events of the journal are wanted; what is absent asks nothing.
 *
 * @param from first day
 * @param until last day
 */
public record EventFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Severity> severity,
        Optional<EventChoices.Kind> kind,
        Optional<EventChoices.Person> person,
        Optional<EventChoices.Place> place) {

    /** The events of these days, whatever they are. */
    public static EventFilter between(LocalDate from, LocalDate until) {
        return new EventFilter(Optional.of(from), Optional.of(until), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the last day comes before the first. */
    public boolean contradictsItself() {
        return from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
    }
}
