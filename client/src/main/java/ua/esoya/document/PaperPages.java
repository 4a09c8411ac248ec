package ua.esoya.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages of one PDF as pictures, for the preview: it shows the very bytes that go to the printer. One thread at a time;
 * to be closed.
 */
public final class PaperPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /** Opens the bytes of a paper or of a stored package; other bytes are a defect. */
    public PaperPages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * One page as it will look on paper.
     *
     * @param page from 0
     * @param dpi dots per inch; 96 fits a screen, 200 is enough to read barcodes
     */
    public BufferedImage render(int page, int dpi) {
        try {
            return renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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
