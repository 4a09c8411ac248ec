package ua.esoya.bench;

import java.util.List;

/** The middle of measured values, so that one disturbed measurement does not count. */
final class Median {
    private Median() {}

    /** The middle value; of an even number the mean of the middle two. */
    static double of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
