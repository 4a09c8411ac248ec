package ua.esoya.domain.journal;

import java.util.List;

/**
 * What a check of the journal found.
 *
 * @param rows how many changes and events were compared with their seals
 * @param unsealed how many came after the last seal: their own hash was checked, their place was not
 */
public record JournalReport(int seals, long rows, long unsealed, List<JournalFinding> findings) {
    public JournalReport {
        findings = List.copyOf(findings);
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }
}
