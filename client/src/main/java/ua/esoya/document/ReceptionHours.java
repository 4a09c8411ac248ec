package ua.esoya.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ua.esoya.domain.schedule.Stretch;

/** «Пн, Ср–Сб 09:00–16:00, Вт 09:00–20:00»: days with the same hours together, in the order of their first day. */
final class ReceptionHours {
    private static final String DASH = "–";

    private ReceptionHours() {}

    static String text(List<Stretch> hours) {
        Map<Integer, String> byDay = new TreeMap<>();
        for (var stretch : hours) {
            byDay.merge(stretch.weekday(), stretch.opensAt() + DASH + stretch.closesAt(), (a, b) -> a + ", " + b);
        }
        Map<String, List<Integer>> byHours = new LinkedHashMap<>();
        byDay.forEach((day, text) -> byHours.computeIfAbsent(text, same -> new ArrayList<>()).add(day));
        return String.join(", ", byHours.entrySet().stream().map(same -> days(same.getValue()) + " " + same.getKey()).toList());
    }

    private static String days(List<Integer> days) {
        var runs = new ArrayList<String>();
        for (int from = 0; from < days.size(); ) {
            int to = from;
            while (to + 1 < days.size() && days.get(to + 1) == days.get(to) + 1) {
                to++;
            }
            runs.add(to > from + 1 ? name(days.get(from)) + DASH + name(days.get(to)) : name(days.get(from)));
            from = to > from + 1 ? to + 1 : from + 1;
        }
        return String.join(", ", runs);
    }

    private static String name(int weekday) {
        return PaperWords.of("weekday." + weekday);
    }
}
