package ua.esoya.workstation.feature.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.workstation.ui.Words;

/** Short texts put together from the parts that are there. */
final class Lines {
    private Lines() {}

    /** The parts that are not blank, divided. */
    static String join(String divider, String... parts) {
        return String.join(divider, Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }

    /** +380 67 123 45 67; blank stays blank. */
    static String phone(String kept) {
        return kept.isBlank() ? "" : new PhoneNumber(kept).spaced();
    }

    static String date(Optional<LocalDate> day) {
        return day.map(Words::date).orElse("");
    }
}
