package ua.esoya.domain.registry;

import java.util.Map;
import java.util.Optional;

/**
 * How ours stand to the registry.
 *
 * @param lastImport absent before the first
 * @param counts how many differences of which kind
 */
public record RegistrySummary(Optional<RegistryImport> lastImport, Map<String, Integer> counts) {
    public RegistrySummary {
        counts = Map.copyOf(counts);
    }

    /** How many of this kind. */
    public int count(String kind) {
        return counts.getOrDefault(kind, 0);
    }
}
