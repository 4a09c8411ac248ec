package ua.esoya.domain.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ua.esoya.domain.journal.JournalEntry.Kind;
import ua.esoya.domain.journal.JournalFinding.Subject;
import ua.esoya.domain.journal.JournalFinding.Trouble;

/**
 * Verifies rows, batches, the chain and a published seal, and names every row that was changed, inserted or deleted past the
 * triggers, by whatever power (ESOYA-4.11). Rows whose values were destroyed by an act of two persons pass by their digests, if a
 * sealed event lists exactly them (CSP-2.4.9).
 */
public final class JournalCheck {
    private final JournalReader reader;
    private final Optional<PublishedSeal> published;
    private DisposalCheck disposals = new DisposalCheck(List.of());
    private final List<JournalFinding> findings = new ArrayList<>();
    private long rows;
    private long unsealed;
    private boolean publishedSeen;

    /** @param published the newest seal kept outside the database; without it a cut-off end cannot be noticed */
    public JournalCheck(JournalReader reader, Optional<PublishedSeal> published) {
        this.reader = reader;
        this.published = published;
    }

    /**
     * Reads the whole journal.
     *
     * @param progress is told each seal that is done, on the calling thread
     */
    public JournalReport run(Consumer<Seal> progress) {
        disposals = new DisposalCheck(reader.disposals());
        Optional<Seal> last = Optional.empty();
        int seals = 0;
        List<Seal> page = reader.sealsAfter(0, 0);
        while (!page.isEmpty()) {
            for (Seal seal : page) {
                checkSeal(seal, last);
                for (Kind kind : Kind.values()) {
                    checkRows(seal, kind);
                }
                last = Optional.of(seal);
                seals++;
                progress.accept(seal);
            }
            page = reader.sealsAfter(page.getLast().era(), page.getLast().batchNumber());
        }
        checkTail(last);
        int era = last.map(Seal::era).orElse(1);
        disposals.unexplained(place -> findings.add(new JournalFinding(Trouble.DESTROYED_WITHOUT_ACT, subject(place.kind()), place.number(), era, 0)));
        published.filter(_ -> !publishedSeen).ifPresent(seal ->
                findings.add(new JournalFinding(Trouble.NOT_AS_PUBLISHED, Subject.SEAL, seal.batchNumber(), seal.era(), seal.batchNumber())));
        return new JournalReport(seals, rows, unsealed, findings, disposals.destroyed());
    }

    private void checkSeal(Seal seal, Optional<Seal> before) {
        if (!seal.computed().equals(seal.sha256()) || !seal.leavesAreTrue()) {
            found(Trouble.CHANGED, Subject.SEAL, seal.batchNumber(), seal);
        }
        boolean sameEra = before.filter(earlier -> earlier.era() == seal.era()).isPresent();
        int expectedNumber = sameEra ? before.orElseThrow().batchNumber() + 1 : 1;
        String expectedStart = sameEra ? before.orElseThrow().belowTransaction() : "0";
        if (!seal.previous().equals(before.map(Seal::sha256)) || seal.batchNumber() != expectedNumber || !seal.fromTransaction().equals(expectedStart)) {
            found(Trouble.CHAIN_BROKEN, Subject.SEAL, seal.batchNumber(), seal);
        }
        if (published.filter(outside -> outside.era() == seal.era() && outside.batchNumber() == seal.batchNumber()
                && outside.sha256().equals(seal.sha256().hex())).isPresent()) {
            publishedSeen = true;
        }
    }

    private void checkRows(Seal seal, Kind kind) {
        Map<Long, Digest> sealed = seal.sealed(kind);
        forEach(kind, seal.era(), seal.fromTransaction(), Optional.of(seal.belowTransaction()), entry -> {
            rows++;
            disposals.see(entry);
            Digest was = sealed.remove(entry.number());
            if (was == null) {
                found(Trouble.INSERTED, subject(kind), entry.number(), seal);
            } else if (!was.equals(entry.stored()) || !entry.isTrue()) {
                found(Trouble.CHANGED, subject(kind), entry.number(), seal);
            }
        });
        sealed.keySet().stream().sorted().forEach(number -> found(Trouble.DELETED, subject(kind), number, seal));
    }

    private void checkTail(Optional<Seal> last) {
        int era = last.map(Seal::era).orElse(1);
        String from = last.map(Seal::belowTransaction).orElse("0");
        for (Kind kind : Kind.values()) {
            forEach(kind, era, from, Optional.empty(), entry -> {
                unsealed++;
                disposals.see(entry);
                if (!entry.isTrue()) {
                    findings.add(new JournalFinding(Trouble.CHANGED, subject(kind), entry.number(), era, 0));
                }
            });
        }
    }

    private void forEach(Kind kind, int era, String from, Optional<String> below, Consumer<JournalEntry> work) {
        List<JournalEntry> page = reader.entries(kind, era, from, below, 0);
        while (!page.isEmpty()) {
            page.forEach(work);
            page = reader.entries(kind, era, from, below, page.getLast().number());
        }
    }

    private void found(Trouble trouble, Subject subject, long number, Seal seal) {
        findings.add(new JournalFinding(trouble, subject, number, seal.era(), seal.batchNumber()));
    }

    private static Subject subject(Kind kind) {
        return kind == Kind.ROW_CHANGE ? Subject.ROW_CHANGE : Subject.EVENT;
    }
}
