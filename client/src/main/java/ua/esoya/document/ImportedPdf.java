package ua.esoya.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import ua.esoya.document.FileRefused.Reason;

/** Pages of a PDF, drawn at 300 dpi; what it holds besides pages (scripts, forms, attachments) is left behind. */
final class ImportedPdf extends ImportedFile {
    private static final int DPI = 300;
    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final ImportLimits limits;

    private ImportedPdf(PDDocument document, ImportLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    static ImportedPdf read(Path file, ImportLimits limits) throws FileRefused {
        try {
            var pdf = new ImportedPdf(Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache()), limits);
            try {
                pdf.refuseTooMuch();
                return pdf;
            } catch (FileRefused | RuntimeException refused) {
                pdf.close();
                throw refused;
            }
        } catch (InvalidPasswordException locked) {
            throw new FileRefused(Reason.PASSWORD);
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(Reason.BROKEN);
        }
    }

    private void refuseTooMuch() throws FileRefused {
        if (count() == 0) {
            throw new FileRefused(Reason.BROKEN);
        }
        if (count() > limits.pages()) {
            throw new FileRefused(Reason.TOO_MANY_PAGES, limits.pages());
        }
        for (int page = 0; page < count(); page++) {
            var sheet = document.getPage(page).getCropBox();
            double dots = sheet.getWidth() / POINTS_PER_INCH * DPI * (sheet.getHeight() / POINTS_PER_INCH * DPI);
            if (dots > limits.dots()) {
                throw new FileRefused(Reason.TOO_MANY_DOTS, limits.dots() / 1_000_000);
            }
        }
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public ScanPage page(int page) throws FileRefused {
        try {
            if (PicturesOfPage.largest(document.getPage(page)) > limits.dots()) {
                throw new FileRefused(Reason.TOO_MANY_DOTS, limits.dots() / 1_000_000);
            }
            return new ScanPage(new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.RGB), DPI);
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(Reason.BROKEN);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
