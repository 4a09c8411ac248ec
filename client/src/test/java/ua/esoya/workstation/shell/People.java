package ua.esoya.workstation.shell;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.esoya.domain.SessionCard;

/** Persons of the tests. */
final class People {
    private People() {}

    static SessionCard registrar(boolean training) {
        return new SessionCard("registrar1", 1, "Поліщук Ірина Василівна", "Поліщук І. В.", "реєстратор", Set.of("esoya_registrar"), 1,
                "Головний офіс", "вікно 4", List.of(1), Optional.of(LocalDateTime.of(2027, 3, 11, 17, 58)), "вікно 4",
                LocalDateTime.of(2027, 3, 12, 14, 32), training);
    }
}
