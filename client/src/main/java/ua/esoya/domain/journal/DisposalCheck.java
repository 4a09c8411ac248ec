package ua.esoya.domain.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ua.esoya.domain.journal.JournalEntry.Kind;

/** Collects the rows whose values were destroyed and compares them with what the acts of two persons list. */
final class DisposalCheck {
    private final List<DisposalProof> proofs;
    private final Map<String, Map<Kind, Set<Long>>> rows = new TreeMap<>();
    private final Map<Long, JournalEntry> witnesses = new HashMap<>();

    DisposalCheck(List<DisposalProof> proofs) {
        this.proofs = proofs;
    }

    /** Takes note of one row of the journal. */
    void see(JournalEntry entry) {
        entry.destroyedBy().ifPresent(act -> rows.computeIfAbsent(act, ignored -> new HashMap<>()).computeIfAbsent(entry.kind(), ignored -> new TreeSet<>()).add(entry.number()));
        if (entry.kind() == Kind.EVENT && proofs.stream().anyMatch(proof -> proof.eventNumber() == entry.number())) {
            witnesses.put(entry.number(), entry);
        }
    }

    /** How many rows lost their values, by the number of the act. */
    Map<String, Long> destroyed() {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, act -> act.getValue().values().stream().mapToLong(Set::size).sum(), Long::sum, TreeMap::new));
    }

    /** Names the rows that no act explains: of acts without a witness, or whose list is another than the witnessed one. */
    void unexplained(Consumer<JournalEntry.Place> found) {
        rows.forEach((act, kinds) -> {
            if (proofs.stream().noneMatch(proof -> proof.actNumber().equals(act) && explains(proof, kinds))) {
                kinds.forEach((kind, numbers) -> numbers.forEach(number -> found.accept(new JournalEntry.Place(kind, number))));
            }
        });
    }

    private boolean explains(DisposalProof proof, Map<Kind, Set<Long>> kinds) {
        var witness = witnesses.get(proof.eventNumber());
        return witness != null && witness.destroyedBy().isEmpty() && witness.lines().getLast().equals(Digest.of(proof.eventDetail().getBytes(StandardCharsets.UTF_8)).hex())
                && proof.eventDetail().contains('"' + proof.rows().hex() + '"') && proof.rows().equals(Digest.ofLines(list(kinds)));
    }

    /** One line a row, changes before events, by their numbers; the last line is empty. */
    private static List<String> list(Map<Kind, Set<Long>> kinds) {
        var lines = new ArrayList<String>();
        kinds.getOrDefault(Kind.ROW_CHANGE, Set.of()).forEach(number -> lines.add("row_change " + number));
        kinds.getOrDefault(Kind.EVENT, Set.of()).forEach(number -> lines.add("event " + number));
        lines.add("");
        return lines;
    }
}
