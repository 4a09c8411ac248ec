package ua.esoya.domain.casefile;

import java.util.List;
import java.util.Optional;

/** Courses of cases as the server would give them. */
public final class SampleCourse {
    /** Led by the office that looks at it. */
    public static final Course.Holding HERE = new Course.Holding(true, "Головний офіс", List.of(), List.of(new Course.Office(2, "Металургійний"), new Course.Office(3, "Покровський")), "");

    private SampleCourse() {}

    /** Nothing happened yet. */
    public static Course fresh(String... verbs) {
        return new Course(List.of(verbs), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, List.of(), Optional.empty(), HERE, Optional.empty(), Optional.empty());
    }
}
