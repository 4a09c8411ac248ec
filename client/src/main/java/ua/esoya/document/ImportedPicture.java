package ua.esoya.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import ua.esoya.document.FileRefused.Reason;

/** Pages of a TIFF, a JPEG or a PNG. A page is taken for an A4 sheet: its long side is 297 mm. */
final class ImportedPicture extends ImportedFile {
    private static final double LONG_SIDE_INCHES = 297 / 25.4;

    private final ImageInputStream stream;
    private final ImageReader reader;
    private final int count;

    private ImportedPicture(ImageInputStream stream, ImageReader reader, int count) {
        this.stream = stream;
        this.reader = reader;
        this.count = count;
    }

    static ImportedPicture read(Path file, String format, int count, ImportLimits limits) throws FileRefused, IOException {
        ImageReader reader = JdkPictures.reader(format);
        var picture = new ImportedPicture(new FileImageInputStream(file.toFile()), reader, count);
        try {
            reader.setInput(picture.stream, false, true);
            for (int page = 0; page < count; page++) {
                if ((long) reader.getWidth(page) * reader.getHeight(page) > limits.dots()) {
                    throw new FileRefused(Reason.TOO_MANY_DOTS, limits.dots() / 1_000_000);
                }
            }
            return picture;
        } catch (FileRefused refused) {
            picture.close();
            throw refused;
        } catch (IOException | RuntimeException broken) {
            picture.close();
            throw new FileRefused(Reason.BROKEN);
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public ScanPage page(int page) throws FileRefused {
        try {
            BufferedImage image = reader.read(page);
            int longSide = Math.max(image.getWidth(), image.getHeight());
            return new ScanPage(image, Math.max(1, (int) Math.round(longSide / LONG_SIDE_INCHES)));
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(Reason.BROKEN);
        }
    }

    @Override
    public void close() {
        reader.dispose();
        try {
            stream.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
