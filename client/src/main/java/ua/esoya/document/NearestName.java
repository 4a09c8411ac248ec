package ua.esoya.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was probably meant by a misspelt name. */
final class NearestName {
    private NearestName() {}

    /** The known name with the fewest signs to change, when that is less than half of them. */
    static Optional<String> of(String typed, Collection<String> known) {
        Map<String, Integer> far = known.stream().distinct().collect(Collectors.toMap(Function.identity(), name -> distance(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))));
        return far.entrySet().stream().min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))))
                .filter(it -> it.getValue() * 2 < Math.max(typed.length(), it.getKey().length())).map(Map.Entry::getKey);
    }

    /** Levenshtein: signs to put in, take out or change. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
