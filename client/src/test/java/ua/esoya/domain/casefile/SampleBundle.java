package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An invented package: a birth is registered, then a benefit follows. */
public final class SampleBundle {
    public static final UUID REQUEST = new UUID(7, 0);

    private SampleBundle() {}

    /** What the case at this place sees of it; 0 is the request. */
    public static Bundle at(int place) {
        return at(place, false);
    }

    /** The same where the first service was refused. */
    public static Bundle refused(int place) {
        return at(place, true);
    }

    private static Bundle at(int place, boolean refused) {
        return new Bundle(REQUEST, "01-0001052-2027-5", "єМалятко: послуги у зв’язку з народженням дитини", place, List.of(
                new Bundle.Part(new UUID(7, 1), "01-0001053-2027-1", 1, "Державна реєстрація народження", "ДРАЦС", false, "передано", "ok", true,
                        Optional.of(LocalDate.of(2027, 3, 15)), 1, "working_day", Optional.empty(), false, false),
                new Bundle.Part(new UUID(7, 2), "01-0001054-2027-7", 2, "Призначення допомоги при народженні дитини", "Департамент соцполітики", false, "зареєстровано", "ok", true,
                        Optional.empty(), 10, "calendar_day", Optional.of(1), true, refused)));
    }

    /** The course of the case at this place, which allows these marks. */
    public static Course course(int place, String... verbs) {
        return course(at(place), verbs);
    }

    /** The course of a case in this package, which allows these marks. */
    public static Course course(Bundle bundle, String... verbs) {
        return new Course(List.of(verbs), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, List.of(), Optional.empty(),
                SampleCourse.HERE, Optional.of(bundle), Optional.empty());
    }
}
