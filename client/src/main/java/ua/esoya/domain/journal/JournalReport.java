package ua.esoya.domain.journal;

import java.util.List;
import java.util.Map;

/**
 * What a check of the journal found.
 *
 * @param rows how many changes and events were compared with their seals
 * @param destroyed how many rows keep only the digests of their values, by the number of the act that destroyed them
 * @param unsealed how many came after the last seal: their own hash was checked, their place was not
 */
public record JournalReport(int seals, long rows, long unsealed, List<JournalFinding> findings, Map<String, Long> destroyed) {
    public JournalReport {
        findings = List.copyOf(findings);
        destroyed = Map.copyOf(destroyed);
    }

    /** A report of a journal from which nothing was destroyed. */
    public JournalReport(int seals, long rows, long unsealed, List<JournalFinding> findings) {
        this(seals, rows, unsealed, findings, Map.of());
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }
}
