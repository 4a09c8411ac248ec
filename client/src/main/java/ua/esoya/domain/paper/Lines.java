package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.PhoneNumber;

/** Short texts put together from the parts that are there. */
public final class Lines {
    private Lines() {}

    /** The parts that are not blank, divided. */
    public static String join(String divider, String... parts) {
        return String.join(divider, Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }

    /** +380 67 123 45 67; blank stays blank. */
    public static String phone(String kept) {
        return kept.isBlank() ? "" : new PhoneNumber(kept).spaced();
    }

    /** 12.03.2027; blank when there is none. */
    public static String date(Optional<LocalDate> day) {
        return day.map(DateEntry::text).orElse("");
    }
}
