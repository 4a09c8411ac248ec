package ua.esoya.domain.registry;

import java.util.List;
import java.util.Map;

/**
 * What a published registry would change.
 *
 * @param seen the import it was compared with
 * @param counts how many rows have which fate
 * @param rows those worth telling, at most a thousand: wrong ones first
 */
public record RegistryCheck(int seen, Map<String, Integer> counts, List<Row> rows) {
    /** Fate of a row that breaks rules. */
    public static final String WRONG = "wrong";

    /** Fate of a service that is not published any more. */
    public static final String GONE = "gone";

    public RegistryCheck {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /** How many rows have this fate. */
    public int count(String fate) {
        return counts.getOrDefault(fate, 0);
    }

    /** Whether all rows are right: they are taken together or not at all. */
    public boolean mayTake() {
        return count(WRONG) == 0;
    }

    /** Whether so many would disappear that the publication is perhaps not whole: more than a tenth of those known. */
    public boolean isPerhapsPartial() {
        int known = counts.entrySet().stream().filter(fate -> !fate.getKey().equals("added") && !fate.getKey().equals(WRONG)).mapToInt(Map.Entry::getValue).sum();
        return count(GONE) * 10 > known;
    }

    /**
     * One row of it.
     *
     * @param at its place among the services of the publication, from 1; 0 for one that is not there any more
     * @param fate {@code added}, {@code back}, {@code renamed}, {@code closed}, {@code gone} or {@code wrong}
     * @param problems what is wrong, each {@code field:rule}
     */
    public record Row(int at, String code, String title, String titleBefore, String fate, List<String> problems) {}
}
