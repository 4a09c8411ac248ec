package ua.esoya.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;
import ua.esoya.document.FileRefused.Reason;

/**
 * A Word document as the beginning of a form: paragraphs, tables, lists and emphasis stay, its looks do not. What it unpacks to is bounded
 * and looked at before anything reads it.
 */
public final class WordDocument {
    /** The largest file, in bytes. */
    public static final long LARGEST = 10_485_760;

    private static final int UNPACKED = 40_000_000;
    private static final int PARTS = 2_000;
    private static final int PICTURE = 40_000;
    private static final String PART = "PK\003\004";
    private static final String DIRECTORY_END = "PK\005\006";
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final String TEXT_PART = "word/document.xml";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    /** Marks of places inside the document, and links: a paper has neither. */
    private static final Pattern LINKS = Pattern.compile("</?a(?:\\s[^>]*)?>");
    private static final Pattern NO_PICTURE = Pattern.compile("<img(?![^>]*src=\"data:image/(?:png|jpeg);base64,)[^>]*/>");
    private static final Pattern IDS = Pattern.compile(" id=\"[^\"]*\"");

    private WordDocument() {}

    /** The document as a whole form; {@code title} names the paper. */
    public static String form(byte[] file, String title) throws FileRefused {
        return Papers.resource("from-word.html").replace("<!--title-->", escaped(title)).replace("<!--body-->", body(file));
    }

    private static String body(byte[] file) throws FileRefused {
        if (file.length > LARGEST) {
            throw new FileRefused(Reason.TOO_LARGE, LARGEST / (1024 * 1024));
        }
        requireWhole(file);
        lookInto(file);
        try {
            var html = new DocumentConverter().imageConverter(WordDocument::picture).convertToHtml(new ByteArrayInputStream(file)).getValue();
            var plain = IDS.matcher(NO_PICTURE.matcher(LINKS.matcher(html).replaceAll("")).replaceAll("")).replaceAll("");
            return plain.replace("<table>", "<table class=\"grid\">").replaceAll("(</(?:p|h[1-6]|table|tr|ul|ol|li)>)", "$1\n").replace('\t', ' ').replace("\r", "");
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(Reason.WORD_BROKEN);
        }
    }

    /** What was cut off has lost the directory at its end, even where every part that is left can be read. */
    private static void requireWhole(byte[] file) throws FileRefused {
        String content = new String(file, StandardCharsets.ISO_8859_1);
        int end = content.lastIndexOf(DIRECTORY_END);
        if (content.startsWith(PART) && (end < 0 || end + DIRECTORY_END_LENGTH > content.length())) {
            throw new FileRefused(Reason.WORD_BROKEN);
        }
    }

    /** Each part whole, with no declaration in it: whatever reads it afterwards finds nothing to expand. */
    private static void lookInto(byte[] file) throws FileRefused {
        boolean hasText = false;
        int parts = 0;
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(UNPACKED);
                unpacked += content.length;
                parts++;
                if (unpacked >= UNPACKED || parts > PARTS) {
                    throw new FileRefused(Reason.TOO_LARGE, LARGEST / (1024 * 1024));
                }
                hasText |= part.getName().equals(TEXT_PART);
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    requirePlainXml(content);
                }
            }
        } catch (IOException | IllegalArgumentException cutOff) {
            throw new FileRefused(Reason.WORD_BROKEN);
        }
        if (!hasText) {
            throw new FileRefused(Reason.NOT_WORD);
        }
    }

    private static void requirePlainXml(byte[] content) throws FileRefused {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(content), new DefaultHandler());
        } catch (SAXException | IOException broken) {
            throw new FileRefused(Reason.WORD_BROKEN);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> picture(Image image) throws IOException {
        boolean known = image.getContentType().equals("image/png") || image.getContentType().equals("image/jpeg");
        try (InputStream in = image.getInputStream()) {
            byte[] content = in.readNBytes(PICTURE + 1);
            return known && content.length <= PICTURE ? Map.of("src", "data:" + image.getContentType() + ";base64," + Base64.getEncoder().encodeToString(content)) : Map.of();
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
