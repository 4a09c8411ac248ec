package ua.esoya.document;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.w3c.dom.Document;

/** HTML → PDF/A-2b. What a page names by address (pictures, style sheets, fonts) is never fetched, wherever it lies. */
final class PaperPrinter {
    static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    /** A face of which a paper shows no sign is not read again only to be measured. */
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    static {
        // the library logs every style rule it does not know; what matters reaches us as an exception
        XRLog.setLoggingEnabled(false);
        // Java's own, named: finding it anew for the metadata of each paper reads every library of the program
        if (System.getProperty(TRANSFORMERS) == null) {
            System.setProperty(TRANSFORMERS, "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
        }
    }

    private PaperPrinter() {}

    static byte[] print(Document html) {
        var out = new ByteArrayOutputStream();
        var builder = builder(html);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** The same when there are so many pages at most; otherwise refused with the line of the form that stands first on the page too many. */
    static byte[] print(Document html, int mostPages) {
        var out = new ByteArrayOutputStream();
        var builder = builder(html);
        builder.toStream(out);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            var pages = renderer.getRootBox().getLayer().getPages();
            if (pages.size() > mostPages) {
                int line = LineMarks.firstFrom(renderer.getRootBox(), pages.get(mostPages).getTop());
                throw new TemplateRefused(TemplateTrouble.of(TemplateTrouble.Kind.PAGES, line, Integer.toString(pages.size())));
            }
            renderer.createPDF();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Document html) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.useColorProfile(SRGB);
        builder.useUriResolver((base, uri) -> null);
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, kind) -> false, moment);
        }
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        builder.useUnicodeLineBreaker(new WordBreaks());
        builder.useObjectDrawerFactory(Barcodes.drawers());
        PaperFonts.addTo(builder);
        builder.withW3cDocument(html, null);
        return builder;
    }

    /** Copies one after another in one file; each keeps its own page numbers. */
    static byte[] join(List<byte[]> copies) {
        var out = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        copies.forEach(copy -> merger.addSource(new RandomAccessReadBuffer(copy)));
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
