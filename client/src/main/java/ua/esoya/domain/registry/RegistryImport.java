package ua.esoya.domain.registry;

import java.time.LocalDateTime;

/** The registry as it was taken once: from where, what it held, what it changed. */
public record RegistryImport(int registryImportId, String source, String contentSha256, long contentBytes, int services, int added, int changed, int gone, LocalDateTime importedAt, String importedBy) {}
