package ua.esoya.workstation.feature.workshop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A draft put onto a version that was published meanwhile: what the moderator changed stands on the new state; what both changed in two ways is asked.
 *
 * @param draft with the moderator's own value wherever nobody has answered yet
 */
record CarriedCards(CardDraft draft, List<Collision> collisions) {

    /**
     * What both changed.
     *
     * @param row the title of the row; blank for a part without rows
     * @param field its name in what is sent; blank when a whole row is taken away by one and changed by the other
     * @param mine absent when the moderator took it away
     * @param theirs absent when the new version took it away
     */
    record Collision(Part part, String row, String field, Optional<Object> mine, Optional<Object> theirs) {
        String path() {
            return part.code() + "/" + row + "/" + field;
        }
    }

    /**
     * Puts the difference between {@code base} and {@code mine} onto {@code theirs}.
     *
     * @param base the version that the draft was begun with
     * @param theirsWin paths of collisions in which the new version keeps its value
     */
    static CarriedCards of(CardDraft base, CardDraft mine, CardDraft theirs, Set<String> theirsWin) {
        var carrying = new Carrying(theirsWin);
        var content = new HashMap<>(theirs.content());
        for (var part : Part.values()) {
            // a part may share its object with another: the second finds it carried
            if (part == Part.MODE) {
                continue;
            }
            if (part.isList()) {
                content.put(part.code(), carrying.rows(part, keyed(part, base), keyed(part, mine), keyed(part, theirs)));
            } else {
                var carried = carrying.fields(part, "", base.single(part), mine.single(part), theirs.single(part));
                content.put(part.code(), part == Part.RESULTS ? carried.getOrDefault(part.code(), List.of()) : carried);
            }
        }
        return new CarriedCards(new CardDraft(content), List.copyOf(carrying.collisions));
    }

    /** Rows by what tells them apart; of two with one title the second is another. */
    private static Map<String, Map<String, Object>> keyed(Part part, CardDraft draft) {
        var rows = new LinkedHashMap<String, Map<String, Object>>();
        for (var row : draft.rows(part)) {
            String key = String.valueOf(row.getOrDefault(switch (part) {
                case ATTRIBUTES -> "code";
                case PARTS -> "service_id";
                default -> "title";
            }, ""));
            while (rows.containsKey(key)) {
                key += " +";
            }
            rows.put(key, row);
        }
        return rows;
    }

    private static final class Carrying {
        private final Set<String> theirsWin;
        private final List<Collision> collisions = new ArrayList<>();

        private Carrying(Set<String> theirsWin) {
            this.theirsWin = theirsWin;
        }

        private List<Map<String, Object>> rows(Part part, Map<String, Map<String, Object>> base, Map<String, Map<String, Object>> mine, Map<String, Map<String, Object>> theirs) {
            // only one of both can have put the rows in another order
            boolean isTheirOrder = !List.copyOf(base.keySet()).equals(List.copyOf(theirs.keySet()));
            var order = new ArrayList<>(isTheirOrder ? theirs.keySet() : mine.keySet());
            (isTheirOrder ? mine : theirs).keySet().stream().filter(key -> !order.contains(key)).forEach(order::add);
            var carried = new ArrayList<Map<String, Object>>();
            for (var key : order) {
                row(part, Optional.ofNullable(base.get(key)), Optional.ofNullable(mine.get(key)), Optional.ofNullable(theirs.get(key))).ifPresent(carried::add);
            }
            return List.copyOf(carried);
        }

        private Optional<Map<String, Object>> row(Part part, Optional<Map<String, Object>> base, Optional<Map<String, Object>> mine, Optional<Map<String, Object>> theirs) {
            String title = mine.or(() -> theirs).map(row -> String.valueOf(row.getOrDefault("title", ""))).orElse("");
            if (mine.isPresent() && theirs.isPresent()) {
                return Optional.of(fields(part, title, base.orElse(Map.of()), mine.get(), theirs.get()));
            }
            if (base.isEmpty()) {
                return mine.or(() -> theirs);
            }
            // one of both took it away: the other may have gone on with it
            var left = mine.or(() -> theirs);
            if (left.isEmpty() || isSame(left.get(), base.get())) {
                return Optional.empty();
            }
            return collided(new Collision(part, title, "", mine.map(it -> it), theirs.map(it -> it))) ? theirs : mine;
        }

        private Map<String, Object> fields(Part part, String row, Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
            var carried = new HashMap<String, Object>();
            var names = new TreeSet<>(mine.keySet());
            names.addAll(theirs.keySet());
            for (var name : names) {
                field(new Collision(part, row, name, Optional.ofNullable(mine.get(name)), Optional.ofNullable(theirs.get(name))), base.get(name)).ifPresent(value -> carried.put(name, value));
            }
            return carried;
        }

        private Optional<Object> field(Collision both, @Nullable Object base) {
            var mine = both.mine().orElse(null);
            var theirs = both.theirs().orElse(null);
            if (isSame(mine, base) || isSame(mine, theirs)) {
                return both.theirs();
            }
            return !isSame(theirs, base) && collided(both) ? both.theirs() : both.mine();
        }

        /** Whether the new version keeps its value. */
        private boolean collided(Collision collision) {
            collisions.add(collision);
            return theirsWin.contains(collision.path());
        }

        private static boolean isSame(@Nullable Object one, @Nullable Object other) {
            if (one instanceof Number number && other instanceof Number another) {
                return new BigDecimal(number.toString()).compareTo(new BigDecimal(another.toString())) == 0;
            }
            if (one instanceof Map<?, ?> fields && other instanceof Map<?, ?> others) {
                var names = new ArrayList<Object>(fields.keySet());
                names.addAll(others.keySet());
                return names.stream().allMatch(name -> isSame(fields.get(name), others.get(name)));
            }
            return one == null || isNothing(one) ? isNothing(other) : one.equals(other);
        }

        /** A form sends «no» and empty lines where the server keeps nothing. */
        private static boolean isNothing(@Nullable Object value) {
            return value == null || value.equals(false) || value.equals("") || value.equals(List.of());
        }
    }
}
