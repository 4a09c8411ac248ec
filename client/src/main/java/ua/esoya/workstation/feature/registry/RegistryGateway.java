package ua.esoya.workstation.feature.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.registry.ElectronicShare;
import ua.esoya.domain.registry.PublishedRegistry;
import ua.esoya.domain.registry.RegistryCandidate;
import ua.esoya.domain.registry.RegistryCheck;
import ua.esoya.domain.registry.RegistryDifference;
import ua.esoya.domain.registry.RegistryImport;
import ua.esoya.domain.registry.RegistrySummary;

/** The registry of services on the server, for the moderator. Blocks; throws the refusal or outage of the data floor. */
interface RegistryGateway {

    /** When the registry was last taken, and how many differences there are. */
    RegistrySummary summary();

    /** Differences of one kind in the order of their codes, at most so many after this place. */
    List<RegistryDifference> differences(DifferenceKind kind, Optional<String> after, int most);

    /** Services of the registry with names like this, the nearest first. */
    List<RegistryCandidate> candidates(String words);

    /** All imports, the last first. */
    List<RegistryImport> imports();

    /** What is given electronically, by sphere; ours and the registry's. */
    List<ElectronicShare> shares();

    /** What this publication would change; nothing is written. */
    RegistryCheck check(PublishedRegistry registry);

    /** Takes it whole or not at all, as it was compared. */
    void take(UUID request, PublishedRegistry registry, int seen);
}
