package ua.esoya.tour;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a scanner hands it over at 200 dpi: an invented one in shades of grey, or a printed paper. */
public final class Sheet {
    private static final int DPI = 200;

    private Sheet() {}

    /** Draws the first page of a printed paper into the file, and returns the file. */
    public static Path scanned(Path paper, Path file) throws IOException {
        try (var document = Loader.loadPDF(paper.toFile())) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DPI), "png", file.toFile());
            return file;
        }
    }

    /** Draws a page under these words into the file, and returns the file. */
    public static Path write(String words, Path file) throws IOException {
        var page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.drawRect(120, 120, 1414, 2099);
        for (int y = 420; y < 2150; y += 60) {
            pen.drawLine(200, y, 1454, y);
        }
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 56));
        pen.drawString(words, 200, 280);
        pen.dispose();
        ImageIO.write(page, "png", file.toFile());
        return file;
    }
}
