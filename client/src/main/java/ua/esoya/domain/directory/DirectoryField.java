package ua.esoya.domain.directory;

/**
 * What a value of a directory has beside its name.
 *
 * @param kind {@code line}, {@code pattern} of a number, or {@code tick}
 * @param longest characters of a line or a pattern; zero for a tick
 */
public record DirectoryField(String name, String title, String kind, int longest, boolean isRequired) {

    /** Whether it is answered by yes or no. */
    public boolean isTick() {
        return kind.equals("tick");
    }
}
