package ua.esoya.domain.journal;

/** The newest seal as it stands outside the database; who keeps it can prove that nothing before it was changed or cut off. */
public record PublishedSeal(int era, int batchNumber, String sha256, String merkleRoot, String sealedAt) {}
