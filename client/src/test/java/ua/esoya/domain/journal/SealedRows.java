package ua.esoya.domain.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small true journal in memory, whose events can be forged or deleted past the seals. */
public final class SealedRows implements JournalReader {
    private static final int LEAF = 40;

    private final List<Seal> seals = new ArrayList<>();
    private final List<JournalEntry> events = new ArrayList<>();
    private final int rowsASeal;

    /** So many seals over so many events each. */
    public SealedRows(int count, int rowsASeal) {
        this.rowsASeal = rowsASeal;
        for (int batch = 1; batch <= count; batch++) {
            var leaves = ByteBuffer.allocate(LEAF * rowsASeal);
            for (int row = 0; row < rowsASeal; row++) {
                long number = (batch - 1L) * rowsASeal + row + 1;
                var lines = List.of("event", String.valueOf(number));
                var entry = new JournalEntry(JournalEntry.Kind.EVENT, number, lines, Digest.ofLines(lines));
                events.add(entry);
                leaves.putLong(number).put(entry.stored().bytes());
            }
            var previous = seals.isEmpty() ? Optional.<Digest>empty() : Optional.of(seals.getLast().sha256());
            var bare = new Seal(1, batch, from(batch), from(batch + 1), 0, rowsASeal, leaves.array(), MerkleTree.root(leaves.array(), LEAF), previous, Digest.ofLines(List.of()), "");
            seals.add(new Seal(bare.era(), batch, bare.fromTransaction(), bare.belowTransaction(), 0, rowsASeal, bare.leaves(), bare.merkleRoot(), previous, bare.computed(), ""));
        }
    }

    /** Somebody changed what the event says. */
    public void forge(long number) {
        events.replaceAll(event -> event.number() == number ? new JournalEntry(event.kind(), number, List.of("event", "forged"), event.stored()) : event);
    }

    /** Somebody deleted the event. */
    public void delete(long number) {
        events.removeIf(event -> event.number() == number);
    }

    /** Somebody cut off the newest seal and its events. */
    public void cutOff() {
        long first = (seals.size() - 1L) * rowsASeal;
        seals.removeLast();
        events.removeIf(event -> event.number() > first);
    }

    /** The newest seal as it was published. */
    public PublishedSeal published() {
        var last = seals.getLast();
        return new PublishedSeal(last.era(), last.batchNumber(), last.sha256().hex(), last.merkleRoot().hex(), "");
    }

    @Override
    public List<Seal> sealsAfter(int era, int batchNumber) {
        return seals.stream().filter(seal -> seal.batchNumber() > batchNumber).toList();
    }

    @Override
    public List<JournalEntry> entries(JournalEntry.Kind kind, int era, String from, Optional<String> below, long afterNumber) {
        int first = Integer.parseInt(from) * rowsASeal;
        int end = below.map(it -> Integer.parseInt(it) * rowsASeal).orElse(Integer.MAX_VALUE);
        return kind == JournalEntry.Kind.ROW_CHANGE ? List.of()
                : events.stream().filter(event -> event.number() > first && event.number() <= end && event.number() > afterNumber).toList();
    }

    private static String from(int batch) {
        return String.valueOf(batch - 1);
    }
}
