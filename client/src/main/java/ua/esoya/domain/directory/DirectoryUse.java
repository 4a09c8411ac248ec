package ua.esoya.domain.directory;

import java.util.List;

/**
 * One place that uses a value of a directory.
 *
 * @param place table and column on the server
 * @param uses how many rows, counted to ten thousand and one
 * @param openCases in how many cases that are not closed, counted so too
 * @param named by which services the cards are known, at most twenty; none for other places
 */
public record DirectoryUse(String place, long uses, long openCases, List<String> named) {
    public DirectoryUse {
        named = List.copyOf(named);
    }

    /** A place whose rows have no names. */
    public DirectoryUse(String place, long uses, long openCases) {
        this(place, uses, openCases, List.of());
    }

    /** More than this is not counted. */
    public static final long MANY = 10_000;
}
