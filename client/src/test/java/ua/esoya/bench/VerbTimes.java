package ua.esoya.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long each kind of question took, in milliseconds; filled by many threads. */
final class VerbTimes {
    private static final double OFTEN = 0.95;

    private final Map<String, List<Double>> took = new LinkedHashMap<>();

    synchronized void add(String verb, long nanos) {
        took.computeIfAbsent(verb, ignored -> new ArrayList<>()).add(nanos / 1e6);
    }

    /** What was measured while everything warmed up does not count. */
    synchronized void forget() {
        took.clear();
    }

    synchronized Set<String> verbs() {
        return Set.copyOf(took.keySet());
    }

    synchronized int count(String verb) {
        return took.getOrDefault(verb, List.of()).size();
    }

    synchronized double sum(String verb) {
        return took.getOrDefault(verb, List.of()).stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Nineteen of twenty took no longer. */
    synchronized double p95(String verb) {
        List<Double> sorted = took.getOrDefault(verb, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException(verb + " was not measured");
        }
        return sorted.get((int) Math.ceil(sorted.size() * OFTEN) - 1);
    }
}
