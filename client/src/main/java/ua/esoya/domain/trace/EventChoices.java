package ua.esoya.domain.trace;

import java.util.List;

/** From what the conditions of the journal are chosen. */
public record EventChoices(List<Kind> kinds, List<Person> people, List<Place> workplaces) {
    /** Nothing is known yet. */
    public static final EventChoices NONE = new EventChoices(List.of(), List.of(), List.of());

    /** A kind of event. */
    public record Kind(String code, String title, String category, String severity) {}

    /** Somebody with a login; also a machine. */
    public record Person(String login, String name) {}

    /** A workplace. */
    public record Place(int id, String title, String office) {}
}
