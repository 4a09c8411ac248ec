package ua.esoya.workstation.feature.workshop;

import java.time.LocalDateTime;
import java.util.List;

/** A file that was taken: enough to check its signature again. */
record LibraryImport(int id, String signer, String publicKey, String fileName, String sha256, int bytes, String signature, List<String> services, int templates, LocalDateTime importedAt, String importedBy) {}
