package ua.esoya.domain.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How people type and read the hours of a day: {@code 9-16}, {@code 09:00–13:00, 13:45–18}. */
public final class HoursEntry {
    private static final Pattern STRETCH = Pattern.compile("\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private HoursEntry() {}

    /** The stretches of a day in their order; absent when they cannot be read, run backwards or lie one over another. */
    public static Optional<List<Stretch>> read(int weekday, String typed) {
        var all = new ArrayList<Stretch>();
        String before = "";
        for (var part : typed.isBlank() ? List.<String>of() : List.of(typed.split("[,;]", -1))) {
            var found = STRETCH.matcher(part);
            if (!found.matches()) {
                return Optional.empty();
            }
            var opens = time(found.group(1), Optional.ofNullable(found.group(2)));
            var closes = time(found.group(3), Optional.ofNullable(found.group(4)));
            if (opens.isEmpty() || closes.isEmpty() || opens.get().compareTo(before) < 0 || closes.get().compareTo(opens.get()) <= 0) {
                return Optional.empty();
            }
            before = closes.get();
            all.add(new Stretch(weekday, opens.get(), closes.get()));
        }
        return Optional.of(all);
    }

    /** The hours of this day of the week as people read them; blank for none. */
    public static String text(List<Stretch> week, int weekday) {
        return week.stream().filter(it -> it.weekday() == weekday).map(it -> it.opensAt() + "–" + it.closesAt()).collect(Collectors.joining(", "));
    }

    private static Optional<String> time(String hour, Optional<String> minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute.orElse("0"));
        return hours < HOURS && minutes < MINUTES || hours == HOURS && minutes == 0 ? Optional.of("%02d:%02d".formatted(hours, minutes)) : Optional.empty();
    }
}
