package ua.esoya.workstation.feature.transfer;

import java.time.LocalDateTime;
import java.util.List;

/** What lies in an electronic package, for whoever opens it: each file with its SHA-256 (7.1.6). */
record PackageManifest(String registerNumber, String export, LocalDateTime exportedAt, String office, String provider, Entry register, List<CaseEntry> cases) {

    /** The files of one case. */
    record CaseEntry(String caseNumber, String service, List<Entry> files) {}

    /** One file by its path in the package. */
    record Entry(String file, String title, int pages, String sha256) {}
}
