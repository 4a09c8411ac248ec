package ua.esoya.workstation.feature.transfer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What the server lets out for one electronic register: the export is written down already.
 *
 * @param transferExportId by it the files are read, for an hour
 */
record TransferPackage(UUID transferExportId, String registerNumber, LocalDateTime exportedAt, List<PackedCase> cases) {

    /** A case of the register, in its order. */
    record PackedCase(UUID caseId, String caseNumber, String service, List<PackedFile> files) {}

    /** A stored file of a case. */
    record PackedFile(UUID scanId, String kind, String title, int pages, String sha256) {}
}
