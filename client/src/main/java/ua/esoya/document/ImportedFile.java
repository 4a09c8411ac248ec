package ua.esoya.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.esoya.document.FileRefused.Reason;

/**
 * A file that a person brings as pages: PDF, TIFF of several pages, JPEG, PNG, told by content and not by name. Size,
 * number of pages and declared dots are looked at before anything is decoded; pages are decoded one at a time. To be
 * closed.
 */
public abstract sealed class ImportedFile implements AutoCloseable permits ImportedPdf, ImportedPicture {

    /** Opens a file within the limits, or tells why it cannot be taken. */
    public static ImportedFile open(Path file, ImportLimits limits) throws FileRefused {
        try {
            long bytes = Files.size(file);
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new FileRefused(Reason.UNREADABLE);
            }
            if (bytes == 0) {
                throw new FileRefused(Reason.EMPTY);
            }
            if (bytes > limits.bytes()) {
                throw new FileRefused(Reason.TOO_LARGE, limits.bytes() / (1024 * 1024));
            }
            return switch (FileKind.of(file)) {
                case PDF -> ImportedPdf.read(file, limits);
                case TIFF -> ImportedPicture.read(file, "tiff", TiffPages.count(file, limits.pages()), limits);
                case JPEG -> ImportedPicture.read(file, "jpeg", 1, limits);
                case PNG -> ImportedPicture.read(file, "png", 1, limits);
                case OTHER -> throw new FileRefused(Reason.UNSUPPORTED);
            };
        } catch (IOException unreadable) {
            throw new FileRefused(Reason.UNREADABLE);
        }
    }

    /** Number of pages, at least one. */
    public abstract int count();

    /**
     * Decodes one page.
     *
     * @param page from 0
     * @throws FileRefused with {@link Reason#BROKEN} when the page is damaged; other pages may still be read
     */
    public abstract ScanPage page(int page) throws FileRefused;

    @Override
    public abstract void close();
}
