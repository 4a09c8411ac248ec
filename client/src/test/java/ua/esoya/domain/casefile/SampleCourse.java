package ua.esoya.domain.casefile;

import java.util.List;
import java.util.Optional;

/** Courses of cases as the server would give them. */
public final class SampleCourse {
    private SampleCourse() {}

    /** Nothing happened yet. */
    public static Course fresh(String... verbs) {
        return new Course(List.of(verbs), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, List.of(), Optional.empty());
    }
}
