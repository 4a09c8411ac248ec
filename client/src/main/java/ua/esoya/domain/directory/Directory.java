package ua.esoya.domain.directory;

import java.util.List;

/**
 * A directory that the moderator leads.
 *
 * @param about where its values are used, one sentence
 * @param mayAdd whether new values may be added; otherwise the program itself gives them
 * @param hasPlace whether a value has a place of its own in lists
 * @param codeHint how a code looks that the person gives; blank when the program gives it
 * @param live how many values are offered
 * @param retired how many are not any more
 * @param due how many are to be looked at again
 * @param fields what a value has beside its name
 */
public record Directory(String code, String title, String about, boolean mayAdd, boolean hasPlace, String codeHint, int live, int retired, int due, List<DirectoryField> fields) {

    /** Whether the person who adds a value gives its code. */
    public boolean codeIsGiven() {
        return !codeHint.isBlank();
    }
}
