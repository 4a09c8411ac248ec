package ua.esoya.domain.journal;

import java.util.List;

/**
 * A row of the journal: its facts in the order in which they are hashed, and the hash stored beside them.
 *
 * @param lines all lines of the hashed text, empty where a value is absent
 */
public record JournalEntry(Kind kind, long number, List<String> lines, Digest stored) {

    /** Which of the two lists a row stands in. */
    public enum Kind { ROW_CHANGE, EVENT }

    /** Whether the facts are those that were hashed when the row was written. */
    boolean isTrue() {
        return Digest.ofLines(lines).equals(stored);
    }
}
