package ua.esoya.domain.registry;

import java.util.List;

/**
 * A registry as it was read.
 *
 * @param source name of the file, or the address
 * @param sha256 of its bytes, in hexadecimal digits
 * @param bytes how long it is
 */
public record PublishedRegistry(String source, String sha256, long bytes, List<RegistryEntry> entries) {
    public PublishedRegistry {
        entries = List.copyOf(entries);
    }
}
