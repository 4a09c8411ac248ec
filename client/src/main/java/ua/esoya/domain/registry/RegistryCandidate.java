package ua.esoya.domain.registry;

/**
 * A service of the registry that ours could be.
 *
 * @param likeness of the names, in per cent
 * @param usedBy codes of our services that are mapped to it already; blank when none is
 */
public record RegistryCandidate(String stateCode, String title, String sector, int likeness, String usedBy) {}
