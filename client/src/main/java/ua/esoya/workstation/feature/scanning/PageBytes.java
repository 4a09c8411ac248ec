package ua.esoya.workstation.feature.scanning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import ua.esoya.document.ScanPage;

/** A page with the row it belongs to, as bytes; the picture is kept without loss. */
record PageBytes(long row, TakenPage.Source source, ScanPage page) {
    /** Quick rather than small: the file lives until the row is stored. */
    private static final float QUICK = 0.9f;

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(row);
            out.writeUTF(source.name());
            out.writeInt(page.dpi());
            out.write(png(page.image()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty when these are not the bytes of a page. */
    static Optional<PageBytes> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long row = in.readLong();
            var source = TakenPage.Source.valueOf(in.readUTF());
            int dpi = in.readInt();
            BufferedImage image = ImageIO.read(in);
            return image == null ? Optional.empty() : Optional.of(new PageBytes(row, source, new ScanPage(image, dpi)));
        } catch (IOException | IllegalArgumentException notAPage) {
            return Optional.empty();
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUICK);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
