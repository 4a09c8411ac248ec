package ua.esoya.domain.journal;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A seal over the rows of finished transactions.
 *
 * @param fromTransaction the first transaction, belonging to the batch
 * @param belowTransaction the first one that does not belong any more
 * @param leaves 40 bytes a row: its number and its hash; changes first, then events
 * @param sealedAt as it is hashed: UTC with six digits of a second
 */
public record Seal(int era, int batchNumber, String fromTransaction, String belowTransaction, int rowChangeCount, int eventCount, byte[] leaves,
                   Digest merkleRoot, Optional<Digest> previous, Digest sha256, String sealedAt) {
    private static final int LEAF_LENGTH = 40;

    /** What the seal's own hash should be. */
    Digest computed() {
        return Digest.ofLines(List.of("seal", String.valueOf(era), String.valueOf(batchNumber), fromTransaction, belowTransaction,
                String.valueOf(rowChangeCount), String.valueOf(eventCount), merkleRoot.hex(), previous.map(Digest::hex).orElse(""), sealedAt));
    }

    /** Whether the list of leaves is the one that was sealed. */
    boolean leavesAreTrue() {
        return leaves.length == LEAF_LENGTH * (rowChangeCount + eventCount) && MerkleTree.root(leaves, LEAF_LENGTH).equals(merkleRoot);
    }

    /** Hash by number of the rows that were sealed. */
    Map<Long, Digest> sealed(JournalEntry.Kind kind) {
        int first = kind == JournalEntry.Kind.ROW_CHANGE ? 0 : rowChangeCount;
        int count = kind == JournalEntry.Kind.ROW_CHANGE ? rowChangeCount : eventCount;
        Map<Long, Digest> rows = new HashMap<>();
        ByteBuffer reading = ByteBuffer.wrap(leaves);
        for (int n = first; n < first + count && (n + 1) * LEAF_LENGTH <= leaves.length; n++) {
            byte[] hash = new byte[LEAF_LENGTH - Long.BYTES];
            long number = reading.position(n * LEAF_LENGTH).getLong();
            reading.get(hash);
            rows.put(number, Digest.stored(hash));
        }
        return rows;
    }
}
