package ua.esoya.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What makes a PDF of pictures a PDF/A-2b: its metadata twice and alike, and the colour space of its pictures. */
final class ArchivalMark {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String PRODUCER = "ESOYA";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private ArchivalMark() {}

    static void put(PDDocument document, String title, LocalDateTime madeAt) throws IOException {
        Calendar when = GregorianCalendar.from(madeAt.withNano(0).atZone(KYIV));
        document.setVersion(1.7f);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(when);
        information.setModificationDate(when);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title, when));
        document.getDocumentCatalog().setMetadata(metadata);
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(PaperPrinter.SRGB));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static byte[] xmp(String title, Calendar when) throws IOException {
        try {
            XMPMetadata metadata = XMPMetadata.createXMPMetadata();
            metadata.createAndAddDublinCoreSchema().setTitle(title);
            var identification = metadata.createAndAddPDFAIdentificationSchema();
            identification.setPart(2);
            identification.setConformance("B");
            var basic = metadata.createAndAddXMPBasicSchema();
            basic.setCreatorTool(PRODUCER);
            basic.setCreateDate(when);
            basic.setModifyDate(when);
            metadata.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            var out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, out, true);
            return out.toByteArray();
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
