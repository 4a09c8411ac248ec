package ua.esoya.domain.journal;

import java.util.List;
import java.util.Optional;

/**
 * A row of the journal: its facts in the order in which they are hashed, and the hash stored beside them.
 *
 * @param lines all lines of the hashed text, empty where a value is absent
 * @param destroyedBy number of the act by which its values were destroyed; their digests stand in the lines still
 */
public record JournalEntry(Kind kind, long number, List<String> lines, Digest stored, Optional<String> destroyedBy) {

    /** A row with all its values. */
    public JournalEntry(Kind kind, long number, List<String> lines, Digest stored) {
        this(kind, number, lines, stored, Optional.empty());
    }

    /** Which of the two lists a row stands in. */
    public enum Kind { ROW_CHANGE, EVENT }

    /** Where a row stands. */
    record Place(Kind kind, long number) {}

    /** Whether the facts are those that were hashed when the row was written. */
    boolean isTrue() {
        return Digest.ofLines(lines).equals(stored);
    }
}
