package ua.esoya.domain.access;

import java.util.List;

/** What the forms of access choose from (6.1, 6.3). */
public record StaffChoices(
        List<Choice> departments, List<Choice> providers, List<Choice> offices, List<Choice> spheres, List<Choice> directions, List<Choice> people,
        List<EndReason> endReasons) {

    /**
     * One thing to choose.
     *
     * @param of what tells it from its neighbours; may be blank
     */
    public record Choice(int id, String title, String of) {}

    /** Why access ends. */
    public record EndReason(String code, String title) {}
}
