package ua.esoya.domain.journal;

import java.util.List;
import java.util.Optional;

/** The journal page by page, as whoever may check it reads it. */
public interface JournalReader {

    /** The next seals after this one, in their order; none at the end. */
    List<Seal> sealsAfter(int era, int batchNumber);

    /**
     * The next rows of a range of transactions by their number; none at the end.
     *
     * @param below the first transaction that does not belong to the range; absent when the range has no end
     */
    List<JournalEntry> entries(JournalEntry.Kind kind, int era, String from, Optional<String> below, long afterNumber);

    /** What witnesses the destruction of values by acts; none in a journal from which nothing was destroyed. */
    default List<DisposalProof> disposals() {
        return List.of();
    }
}
