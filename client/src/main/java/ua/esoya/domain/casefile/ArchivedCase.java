package ua.esoya.domain.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The closed case in the archive (4.7).
 *
 * @param keepUntil nothing when it is kept for ever
 * @param retentionYears full years after that of the closing
 * @param retentionClass by which they were promised; blank when the card names none
 * @param fixedAt when its files were put together; until then there are none
 * @param manifestSha256 hash of the list of files; blank until it is fixed
 * @param trouble what could not be put together at the last try: {@code paper} or {@code scan}; blank when nothing is wrong
 * @param troubleWith the name of that paper or scan
 */
public record ArchivedCase(
        LocalDateTime archivedAt,
        Optional<LocalDate> keepUntil,
        int retentionYears,
        String retentionClass,
        Optional<LocalDateTime> fixedAt,
        String manifestSha256,
        String trouble,
        String troubleWith,
        Optional<LocalDateTime> nextTryAt,
        List<File> files) {

    public ArchivedCase {
        files = List.copyOf(files);
    }

    /**
     * One file of it.
     *
     * @param position its number in the list, from 1
     * @param origin {@code paper} when the program made it, else how the scan came
     * @param supplementNumber of a supplementary inventory, else 0
     */
    public record File(
            int position, String origin, String title, int supplementNumber, String sha256, int sizeBytes, int pageCount, boolean isPdfA) {}
}
