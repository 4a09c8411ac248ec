package ua.esoya.domain.directory;

/**
 * One place that uses a value of a directory.
 *
 * @param place table and column on the server
 * @param uses how many rows, counted to ten thousand and one
 * @param openCases in how many cases that are not closed, counted so too
 */
public record DirectoryUse(String place, long uses, long openCases) {
    /** More than this is not counted. */
    public static final long MANY = 10_000;
}
