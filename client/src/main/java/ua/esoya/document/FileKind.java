package ua.esoya.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Kind of a file by its first bytes. */
enum FileKind {
    PDF,
    TIFF,
    JPEG,
    PNG,
    OTHER;

    /** Programs look for the mark of a PDF within the first kilobyte. */
    private static final int HEAD = 1024;

    static FileKind of(Path file) throws IOException {
        String head;
        try (var in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        }
        return head.contains("%PDF-") ? PDF : OTHER;
    }
}
