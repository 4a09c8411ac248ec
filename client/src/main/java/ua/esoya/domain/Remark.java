package ua.esoya.domain;

import java.util.List;

/**
 * One thing about a typed value that a person should look at, in words of the counter.
 *
 * @param key its name in {@code texts.properties} of this package, stable for tests and statistics
 * @param details what the sentence is about (a date, a letter), in the order of its places
 */
public record Remark(String key, List<String> details) {

    static Remark of(String key, String... details) {
        return new Remark(key, List.of(details));
    }

    /** The Ukrainian sentence that stands beside the field. */
    public String text() {
        return Words.of(key, details.toArray());
    }
}
