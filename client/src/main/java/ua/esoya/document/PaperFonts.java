package ua.esoya.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled open fonts: Liberation Sans and Serif, and DejaVu Sans for signs that they lack (☑, №-like marks). */
final class PaperFonts {
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    /** «GSUB» as it stands in the directory of a font. */
    private static final int SUBSTITUTIONS = 0x47535542;
    /** «GSUb»: in its place by the alphabet, and known to nobody. */
    private static final int HIDDEN = 0x47535562;
    private static final List<Face> FACES = List.of(
            face("LiberationSans-Regular.ttf", "Sans", 400),
            face("LiberationSans-Bold.ttf", "Sans", 700),
            face("LiberationSerif-Regular.ttf", "Serif", 400),
            face("LiberationSerif-Bold.ttf", "Serif", 700),
            face("DejaVuSans.ttf", "Signs", 400));
    private static final List<CmapLookup> COVERAGE = List.of(coverage(0), coverage(2), coverage(4));

    private PaperFonts() {}

    private record Face(byte[] bytes, String family, int weight) {}

    static void addTo(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(() -> new ByteArrayInputStream(face.bytes), face.family, face.weight, FontStyle.NORMAL, true);
        }
    }

    /** Whether text and headings of both families can show the sign, by themselves or by the fallback. */
    static boolean covers(int codePoint) {
        boolean everyFamily = COVERAGE.get(0).getGlyphId(codePoint) > 0 && COVERAGE.get(1).getGlyphId(codePoint) > 0;
        return everyFamily || COVERAGE.get(2).getGlyphId(codePoint) > 0;
    }

    /**
     * Hides the table of glyph substitutions: it joins Latin letters, which no paper of ours needs, and asking it took two fifths of
     * the making of a paper. The table's name in the directory is changed, its content stays.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int i = 0; i < tables; i++) {
            int at = DIRECTORY + i * DIRECTORY_ENTRY;
            if (directory.getInt(at) == SUBSTITUTIONS) {
                directory.putInt(at, HIDDEN);
            }
        }
        return font;
    }

    private static CmapLookup coverage(int face) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(FACES.get(face).bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Face face(String file, String family, int weight) {
        try (InputStream in = PaperFonts.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font is not in the package: " + file);
            }
            return new Face(withoutSubstitutions(in.readAllBytes()), family, weight);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
