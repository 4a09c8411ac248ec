package ua.esoya.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pages of a package put together into one PDF/A-2b (4.6). A page is compressed as it is added, so that a hundred pages
 * need the memory of one. One thread; to be closed.
 */
public final class ScanPdf implements AutoCloseable {
    private static final float JPEG_QUALITY = 0.6f;
    private static final float POINTS_PER_INCH = 72;

    private final PDDocument document = new PDDocument();
    private final String title;
    private final LocalDateTime madeAt;

    /**
     * @param title title of the file, as archive programs show it
     * @param madeAt local time of Kyiv, by the server's clock
     */
    public ScanPdf(String title, LocalDateTime madeAt) {
        this.title = PrintableText.of(title);
        this.madeAt = madeAt;
    }

    /** Adds a page after the others, in its natural size. */
    public void add(ScanPage page, ScanLook look) {
        try {
            PDImageXObject picture = switch (look) {
                case TEXT -> CCITTFactory.createFromByteArray(document, GroupFour.tiff(blackAndWhite(page)));
                case PICTURE -> JPEGFactory.createFromImage(document, page.opaque(), JPEG_QUALITY, page.dpi());
            };
            float width = picture.getWidth() * POINTS_PER_INCH / page.dpi();
            float height = picture.getHeight() * POINTS_PER_INCH / page.dpi();
            var sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                content.drawImage(picture, 0, 0, width, height);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Pages so far. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** The finished file; a package has at least one page. */
    public byte[] finish() {
        if (count() == 0) {
            throw new IllegalStateException("a package has at least one page");
        }
        var out = new ByteArrayOutputStream();
        try {
            ArchivalMark.put(document, title, madeAt);
            document.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage blackAndWhite(ScanPage page) {
        boolean already = page.image().getType() == BufferedImage.TYPE_BYTE_BINARY
                && page.image().getColorModel().getPixelSize() == 1;
        return already ? page.image() : Sauvola.binarise(page.gray());
    }
}
