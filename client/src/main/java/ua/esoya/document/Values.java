package ua.esoya.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.esoya.domain.DateEntry;

/** A plain map for a template: printable strings, marks and lists of maps, nothing with methods of its own. */
final class Values {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Map<String, Object> map = new LinkedHashMap<>();

    Values text(String name, String value) {
        map.put(name, PrintableText.of(value));
        return this;
    }

    Values day(String name, Optional<LocalDate> day) {
        return text(name, day.map(DateEntry::text).orElse(""));
    }

    Values moment(String name, Optional<LocalDateTime> at) {
        return text(name, at.map(MOMENT::format).orElse(""));
    }

    Values mark(String name, boolean set) {
        map.put(name, set);
        return this;
    }

    /** A box to tick, as a sign: ☑ or ☐. */
    Values box(String name, boolean ticked) {
        return text(name, box(ticked));
    }

    static String box(boolean ticked) {
        return ticked ? "☑" : "☐";
    }

    Values group(String name, Values group) {
        map.put(name, group.map());
        return this;
    }

    /** Rows with their number in {@code row}; {@code more} tells that another one follows. */
    <T> Values list(String name, List<T> rows, Function<T, Values> row) {
        var maps = new ArrayList<Map<String, Object>>();
        for (T each : rows) {
            int number = maps.size() + 1;
            maps.add(row.apply(each).text("row", Integer.toString(number)).mark("more", number < rows.size()).map());
        }
        map.put(name, List.copyOf(maps));
        return this;
    }

    /** One entry for each row, under the name that the row has. */
    <T> Values named(String name, List<T> rows, Function<T, String> key, Function<T, Object> value) {
        var entries = new LinkedHashMap<String, Object>();
        rows.forEach(row -> entries.put(key.apply(row), value.apply(row)));
        map.put(name, Map.copyOf(entries));
        return this;
    }

    Map<String, Object> map() {
        return Map.copyOf(map);
    }

    /** The parts that are not blank, divided. */
    static String join(String divider, String... parts) {
        return String.join(divider, Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }

    /** 1 234,50 with a no-break space for thousands. */
    static String money(BigDecimal amount) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('\u00A0');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.00", symbols).format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }
}
