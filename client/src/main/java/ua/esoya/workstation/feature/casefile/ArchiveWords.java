package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import ua.esoya.domain.casefile.ArchivedCase;
import ua.esoya.workstation.ui.Meaning;

/** How the archived case and its files are told. */
final class ArchiveWords {
    private static final int KILO = 1024;
    private static final int BEGINNING = 10;

    /** One sentence and how serious it is. */
    record Said(Meaning meaning, String words) {}

    private ArchiveWords() {}

    static Said state(ArchivedCase archive) {
        if (archive.fixedAt().isPresent()) {
            return new Said(Meaning.OK, TEXT.get("archive.fixed", archive.fixedAt().get()) + " " + archive.keepUntil().map(day -> TEXT.get("archive.until", day, archive.retentionYears())).orElse(TEXT.get("archive.forever"))
                    + (archive.retentionClass().isEmpty() ? "" : " " + TEXT.get("archive.class", archive.retentionClass())));
        }
        return archive.trouble().isEmpty() || archive.nextTryAt().isEmpty()
                ? new Said(Meaning.INFO, TEXT.get("archive.waiting"))
                : new Said(Meaning.LATE, TEXT.get(archive.trouble().equals("scan") ? "archive.lacks.scan" : "archive.lacks.paper", archive.troubleWith(),
                        archive.nextTryAt().get().toLocalTime()));
    }

    static String title(ArchivedCase.File file) {
        return file.supplementNumber() == 0 ? file.title() : TEXT.get("archive.numbered", file.title(), file.supplementNumber());
    }

    static String origin(ArchivedCase.File file) {
        String came = TEXT.get(switch (file.origin()) {
            case "paper" -> "archive.paper";
            case "scanner" -> "archive.scan";
            default -> "archive.asGiven";
        });
        return file.isPdfA() ? TEXT.get("archive.pdfa", came) : TEXT.get("archive.pdf", came);
    }

    static String size(int bytes) {
        return bytes < KILO * KILO ? TEXT.get("archive.kilobytes", Math.max(1, bytes / KILO)) : TEXT.get("archive.megabytes", bytes / KILO / KILO);
    }

    static String begun(String hash) {
        return hash.substring(0, Math.min(hash.length(), BEGINNING)) + "…";
    }
}
