package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates are edited by people, so they are attacked here. */
class TemplateAttackTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "{{{name}}}", "{{&name}}", "{{ & name}}", "{{>other}}", "{{> /etc/passwd}}", "{{=<% %>=}}", "{{<parent}}{{/parent}}",
        "{{$block}}{{/block}}", "{{name()}}", "{{#a}}{{>b}}{{/a}}", "{{\n&name}}", "{{ {name} }}", "{{%IMPLICIT-ITERATOR}}"
    })
    void forbiddenTagsAreRefused(String template) {
        assertThrows(TemplateRefused.class, () -> new PaperTemplate("attack", template));
    }

    @Test
    void valuesAreEscapedAndSectionsWork() {
        var template = new PaperTemplate("control", "{{! note }}{{name}}{{#rows}}[{{row.a}}]{{/rows}}{{^none}}-{{/none}}");
        assertEquals("&lt;b&gt;[1][2]-", template.fill(Map.of("name", "<b>", "rows", List.of(row("1"), row("2")))));
    }

    private static Map<String, Object> row(String value) {
        return Map.of("row", Map.of("a", value));
    }

    @Test
    void nothingBehindAValueCanBeReached() {
        for (String path : List.of("name.class", "name.length", "name.bytes", "class", "name.class.classLoader", "size", "map.size", "map.class")) {
            var template = new PaperTemplate("attack", "[{{" + path + "}}]");
            assertEquals("[]", template.fill(Map.of("name", "x", "map", Map.of("a", "b"))), path);
        }
    }

    @Test
    void brokenTemplatesAreRefused() {
        assertThrows(TemplateRefused.class, () -> new PaperTemplate("broken", "{{#a}}never closed"));
        assertThrows(TemplateRefused.class, () -> PaperHtml.parse("<html><head></head><body><p></body></html>", ""));
        assertThrows(TemplateRefused.class, () -> PaperHtml.parse("<html><body></body></html>", ""));
    }

    @Test
    void entitiesAreRefused() {
        for (String doctype : List.of(
                "<!DOCTYPE html>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;&x;\">]>")) {
            assertThrows(TemplateRefused.class, () -> PaperHtml.parse(doctype + "<html><head/><body/></html>", ""));
        }
    }

    @Test
    void nothingIsFetchedFromTheNetwork() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String html = curious("http://127.0.0.1:" + server.getAddress().getPort() + "/x");
            assertTrue(PaperPrinter.print(PaperHtml.parse(html, "")).length > 0);
            assertEquals(0, asked.get());

            var open = new PdfRendererBuilder();
            open.withHtmlContent(html, null);
            open.toStream(new ByteArrayOutputStream());
            open.run();
            assertTrue(asked.get() > 0, "control: without our settings the same page does ask");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nothingIsReadFromFiles(@TempDir Path folder) throws Exception {
        Path sheet = Files.writeString(folder.resolve("x.css"), "p:before { content: 'витік' }");
        String html = curious(sheet.toUri().toString());
        assertFalse(PaperText.of(PaperPrinter.print(PaperHtml.parse(html, ""))).contains("витік"));
        String own = "p:before { content: 'витік' }";
        assertTrue(PaperText.of(PaperPrinter.print(PaperHtml.parse(html, own))).contains("витік"), "control: the sheet would show");
    }

    private static String curious(String address) {
        return """
                <html><head>
                <link rel="stylesheet" type="text/css" href="%1$s"/>
                <style>@import url("%1$s"); @font-face { font-family: F; src: url("%1$s"); }
                  html { font-family: Sans; } p { background-image: url("%1$s"); }
                  li { list-style-image: url("%1$s"); } .f { font-family: F, Sans; }</style>
                <script src="%1$s"></script>
                </head><body><p>текст</p><p class="f">f</p><img src="%1$s"/><ul><li>a</li></ul>
                <object type="image/svg+xml" data="%1$s"></object><iframe src="%1$s"></iframe><embed src="%1$s"/>
                <a href="%1$s">посилання</a></body></html>
                """.formatted(address);
    }
}
