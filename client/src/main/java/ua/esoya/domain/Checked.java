package ua.esoya.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a typed value came to: the form that is kept, and what a registrar should look at.
 *
 * <p>Remarks about a value that is there are warnings: they may be overridden with a reason, because documents with
 * wrong check digits exist (7.1.2). Without a value the text cannot be kept at all, and the remark says why.
 *
 * @param value the normalised value; empty when the text cannot be such a value
 * @param remarks warnings about the value, or the reason of its absence; empty when all is well
 */
public record Checked<T>(Optional<T> value, List<Remark> remarks) {

    static <T> Checked<T> of(T value, List<Remark> remarks) {
        return new Checked<>(Optional.of(value), List.copyOf(remarks));
    }

    static <T> Checked<T> of(T value, Remark... remarks) {
        return of(value, List.of(remarks));
    }

    static <T> Checked<T> unusable(String key, String... details) {
        return new Checked<>(Optional.empty(), List.of(Remark.of(key, details)));
    }

    /** Whether there is a value to keep, with or without warnings. */
    public boolean usable() {
        return value.isPresent();
    }

    /** Whether there is a value and nothing to say about it. */
    public boolean clean() {
        return usable() && remarks.isEmpty();
    }
}
