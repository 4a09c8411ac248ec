package ua.esoya.domain.directory;

import java.util.List;
import java.util.Objects;

/**
 * What a value of a directory has beside its name.
 *
 * @param kind {@code line}, {@code lines}, {@code pattern} of a number, {@code digits}, {@code phone}, {@code email}, {@code date}, {@code whole} number, {@code tick}, {@code one} or {@code several} of
 *     another directory
 * @param longest characters of a text or the largest number; zero where it has no bound of its own
 * @param options the values of the other directory; of a large one only those named already
 * @param refersTo the other directory; blank where there is none
 * @param isLookedUp whether its values are found by words, because they are too many to list
 */
public record DirectoryField(String name, String title, String kind, int longest, boolean isRequired, List<DirectoryChoice> options, String refersTo, boolean isLookedUp) {
    private static final int LONGEST_WITHOUT_BOUND = 254;

    /** A field whose choices are all listed. */
    public DirectoryField(String name, String title, String kind, int longest, boolean isRequired, List<DirectoryChoice> options) {
        this(name, title, kind, longest, isRequired, options, "", false);
    }

    /** Whether it is answered by yes or no. */
    public boolean isTick() {
        return kind.equals("tick");
    }

    /** Whether it names several values of another directory. */
    public boolean isSeveral() {
        return kind.equals("several");
    }

    /** How many characters may be typed. */
    public int room() {
        return longest == 0 ? LONGEST_WITHOUT_BOUND : longest;
    }

    /** A code of the other directory by its name; itself when there is none such. */
    public String named(Object code) {
        return options.stream().filter(option -> Objects.equals(option.code(), code)).map(DirectoryChoice::title).findFirst().orElse(String.valueOf(code));
    }
}
