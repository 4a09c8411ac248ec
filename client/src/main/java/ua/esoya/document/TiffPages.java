package ua.esoya.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashSet;
import javax.imageio.stream.FileImageInputStream;
import ua.esoya.document.FileRefused.Reason;

/** Counts the pages of a TIFF by its chain of directories, which a hostile file may make endless. */
final class TiffPages {
    private static final int ENTRY = 12;

    private TiffPages() {}

    static int count(Path file, int limit) throws FileRefused, IOException {
        try (var in = new FileImageInputStream(file.toFile())) {
            in.setByteOrder(in.read() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            in.seek(4);
            var seen = new HashSet<Long>();
            long directory = in.readUnsignedInt();
            while (directory != 0) {
                if (directory >= in.length() || !seen.add(directory)) {
                    throw new FileRefused(Reason.BROKEN);
                }
                if (seen.size() > limit) {
                    throw new FileRefused(Reason.TOO_MANY_PAGES, limit);
                }
                in.seek(directory);
                in.seek(directory + 2 + (long) in.readUnsignedShort() * ENTRY);
                directory = in.readUnsignedInt();
            }
            if (seen.isEmpty()) {
                throw new FileRefused(Reason.BROKEN);
            }
            return seen.size();
        } catch (EOFException cutShort) {
            throw new FileRefused(Reason.BROKEN);
        }
    }
}
