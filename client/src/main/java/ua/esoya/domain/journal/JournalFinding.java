package ua.esoya.domain.journal;

/**
 * Something in the journal that is not as it was sealed.
 *
 * @param subject what it is about: a change of a row, an event, or the seal itself
 * @param number of the change or the event; for a seal its batch
 * @param era the era of the seal
 * @param batchNumber the seal by which it was noticed
 */
public record JournalFinding(Trouble trouble, Subject subject, long number, int era, int batchNumber) {

    /** What was done to it. */
    public enum Trouble { CHANGED, DELETED, INSERTED, CHAIN_BROKEN, NOT_AS_PUBLISHED, DESTROYED_WITHOUT_ACT }

    /** What it was done to. */
    public enum Subject { ROW_CHANGE, EVENT, SEAL }
}
