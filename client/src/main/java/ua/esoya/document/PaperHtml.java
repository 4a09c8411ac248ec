package ua.esoya.document;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Filled template → DOM, with the common style sheet put in; no DOCTYPE, so no entity can name a file. */
final class PaperHtml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private PaperHtml() {}

    static Document parse(String html, String style) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Document document = builder.parse(new InputSource(new StringReader(html)));
            addStyle(document, style);
            return document;
        } catch (SAXParseException notWellFormed) {
            throw new TemplateRefused(TemplateTrouble.of(TemplateTrouble.Kind.FRAME, notWellFormed.getLineNumber(), ""));
        } catch (SAXException notWellFormed) {
            throw new TemplateRefused("the paper is not well-formed XHTML: " + notWellFormed.getMessage(), notWellFormed);
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void addStyle(Document document, String style) {
        var heads = document.getElementsByTagName("head");
        if (heads.getLength() != 1) {
            throw new TemplateRefused("a paper has one head");
        }
        Element sheet = document.createElement("style");
        sheet.setTextContent(style);
        heads.item(0).insertBefore(sheet, heads.item(0).getFirstChild());
    }

    /** Says nothing to the console: what is wrong is in the exception. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException minor) {}

        @Override
        public void error(SAXParseException broken) throws SAXException {
            throw broken;
        }

        @Override
        public void fatalError(SAXParseException broken) throws SAXException {
            throw broken;
        }
    }
}
