package ua.esoya.workstation.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.esoya.domain.Checked;
import ua.esoya.domain.Remark;

/**
 * What typed text comes to.
 *
 * @param value what is sent to the server; empty when there is none
 * @param shown the same written out for people
 * @param warnings sentences to look at; they never block (7.1.2)
 * @param error one sentence that says what to put right
 */
public record Reading(String value, String shown, List<String> warnings, Optional<String> error) {
    static final Reading EMPTY = new Reading("", "", List.of(), Optional.empty());

    public static Reading of(String value) {
        return of(value, value);
    }

    public static Reading of(String value, String shown) {
        return new Reading(value, shown, List.of(), Optional.empty());
    }

    public static Reading wrong(String sentence) {
        return new Reading("", "", List.of(), Optional.of(sentence));
    }

    /** A value checked by the domain: remarks about a value warn, a remark instead of a value is an error. */
    public static <T> Reading of(Checked<T> checked, Function<? super T, String> value, Function<? super T, String> shown) {
        var sentences = checked.remarks().stream().map(Remark::text).toList();
        return checked.value()
                .map(kept -> new Reading(value.apply(kept), shown.apply(kept), sentences, Optional.empty()))
                .orElseGet(() -> wrong(String.join(" ", sentences)));
    }

    /** The same with more to look at. */
    public Reading warned(List<Remark> remarks) {
        var all = new ArrayList<>(warnings);
        remarks.forEach(remark -> all.add(remark.text()));
        return new Reading(value, shown, List.copyOf(all), error);
    }
}
