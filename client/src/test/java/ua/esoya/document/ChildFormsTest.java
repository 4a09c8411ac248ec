package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.domain.paper.PaperKind;

/** Forms written by people are drawn by a child process: as the program would draw them, and within bounds whatever they ask for. */
@Tag("ESOYA-5.7.1")
class ChildFormsTest {
    private static final ChildForms FORMS = new ChildForms();
    private static final FormValues CASE = FormValues.of(PaperKind.APPLICATION, SamplePapers.full());

    @AfterAll
    static void end() {
        FORMS.stop();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    @Tag("ESOYA-4.5")
    @Tag("CSP-2.4.7")
    void drawsWhatTheProgramDraws(PaperKind kind) throws Exception {
        var drawn = FORMS.draw(Papers.ownForm(kind), FormValues.of(kind, SamplePapers.full()), new FormOrder(0, 1, 60, true));
        byte[] own = PaperPrinter.print(PaperHtml.parse(new PaperTemplate("own", Papers.ownForm(kind)).fill(FormValues.of(kind, SamplePapers.full()).content()), Papers.style()));
        assertEquals(PaperText.of(own), PaperText.of(drawn.pdf()));
        assertTrue(drawn.text().contains(SamplePapers.NUMBER));
        assertEquals(List.of(), PdfaCheck.brokenRules(drawn.pdf()));
        try (var pages = new PaperPages(own)) {
            assertEquals(pages.count(), drawn.pageCount());
            var expected = pages.render(0, 60);
            var picture = drawn.pictures().getFirst();
            assertArrayEquals(expected.getRGB(0, 0, expected.getWidth(), expected.getHeight(), null, 0, expected.getWidth()),
                    picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
        }
    }

    @Test
    void oneChildDrawsFormAfterForm() {
        draw("<p>{{number}}</p>");
        long first = FORMS.pid();
        assertEquals(TemplateTrouble.Kind.TAG, refusedOrTag("{{{number}}}"));
        draw("<p>{{number}}</p>");
        assertEquals(first, FORMS.pid(), "warm, and a refused form does not end it");
        assertTrue(ProcessHandle.of(first).orElseThrow().isAlive());
    }

    @Test
    void morePagesThanAPaperHasAreRefusedWithTheirPlace() {
        var rows = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < 120; row++) {
            rows.add(Map.of("name", "документ"));
        }
        var many = new FormValues(Map.of("items", rows, "few", rows.subList(0, 40)));
        String form = page("<p>а</p>\n<div>\n{{#items}}\n<p style=\"page-break-after: always\">{{name}}</p>\n{{/items}}</div>");
        var trouble = assertThrows(TemplateRefused.class, () -> FORMS.draw(form, many, FormOrder.PDF)).trouble().orElseThrow();
        assertEquals(TemplateTrouble.Kind.PAGES, trouble.kind());
        assertEquals(4, trouble.line(), "the block that repeats itself");
        assertTrue(Integer.parseInt(trouble.words()) > FormChild.MOST_PAGES, trouble.words());
        assertEquals(40, FORMS.draw(form.replace("items", "few"), many, FormOrder.PDF).pageCount(), "control: fewer are drawn");
    }

    @Test
    void whoTakesTooLongIsKilledAndTheNextIsDrawn() {
        var hurried = new ChildForms(Duration.ofSeconds(2), Duration.ofMinutes(1), 160);
        try {
            hurried.draw(page("<p>{{number}}</p>"), CASE, FormOrder.PDF);
            long first = hurried.pid();
            // ten rows within ten rows, twelve deep, and not one sign of paper
            var rows = new ArrayList<Map<String, Object>>();
            for (int row = 0; row < 10; row++) {
                rows.add(Map.of("x", "y"));
            }
            String loop = "{{#rows}}".repeat(12) + "{{/rows}}".repeat(12);
            var trouble = assertThrows(TemplateRefused.class, () -> hurried.draw(page(loop), new FormValues(Map.of("rows", rows)), FormOrder.PDF)).trouble().orElseThrow();
            assertEquals(TemplateTrouble.Kind.TIME, trouble.kind());
            ProcessHandle.of(first).ifPresent(killed -> killed.onExit().orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join());
            assertTrue(hurried.draw(page("{{#rows}}".repeat(2) + "x" + "{{/rows}}".repeat(2)), new FormValues(Map.of("rows", rows)), FormOrder.PDF).pdf().length > 0, "control: a shallow one is drawn");
            assertNotEquals(first, hurried.pid());
        } finally {
            hurried.stop();
        }
    }

    @Test
    void whoWantsTooMuchMemoryEndsItsChildAndNothingElse() {
        var small = new ChildForms(Duration.ofSeconds(60), Duration.ofMinutes(1), 48);
        try {
            var rows = new ArrayList<Map<String, Object>>();
            for (int row = 0; row < 100; row++) {
                rows.add(Map.of("x", "y"));
            }
            String huge = "<table>{{#rows}}{{#rows}}<tr><td>{{x}}</td><td>{{x}}</td><td>{{x}}</td><td>{{x}}</td></tr>{{/rows}}{{/rows}}</table>";
            var values = new FormValues(Map.of("rows", rows));
            var trouble = assertThrows(TemplateRefused.class, () -> small.draw(page(huge), values, FormOrder.PDF)).trouble().orElseThrow();
            assertEquals(TemplateTrouble.Kind.MEMORY, trouble.kind());
            assertTrue(small.draw(page("<table>{{#rows}}<tr><td>{{x}}</td></tr>{{/rows}}</table>"), values, FormOrder.PDF).pdf().length > 0, "control: a small table is drawn");
        } finally {
            small.stop();
        }
    }

    @Test
    void textWithoutEndIsCut() {
        var rows = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < 100; row++) {
            rows.add(Map.of("x", "y".repeat(100)));
        }
        String flood = "{{#rows}}{{#rows}}{{#rows}}{{x}}{{/rows}}{{/rows}}{{/rows}}";
        assertEquals(TemplateTrouble.Kind.LENGTH, assertThrows(TemplateRefused.class, () -> FORMS.draw(page("<p>" + flood + "</p>"), new FormValues(Map.of("rows", rows)), FormOrder.PDF))
                .trouble().orElseThrow().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{name}}}", "{{&name}}", "{{>other}}", "{{> /etc/passwd}}", "{{=<% %>=}}", "{{name.getClass()}}"})
    void tagsThatAreNoValuesAreRefusedByTheChildToo(String tag) {
        assertThrows(TemplateRefused.class, () -> draw("<p>" + tag + "</p>"));
    }

    @Test
    void billionsOfEntitiesAreRefused() {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ха\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + page("<p>&b;</p>");
        assertThrows(TemplateRefused.class, () -> FORMS.draw(laughs, CASE, FormOrder.PDF));
        assertTrue(FORMS.draw(page("<p>&amp;</p>"), CASE, FormOrder.words()).text().contains("&"), "control");
    }

    @Test
    void aDeepFormIsRefusedAndTheChildLives() {
        draw("<p>a</p>");
        long before = FORMS.pid();
        String deep = "<div>".repeat(20_000) + "</div>".repeat(20_000);
        assertThrows(TemplateRefused.class, () -> draw(deep));
        draw("<div><div>a</div></div>");
        assertEquals(before, FORMS.pid());
    }

    @Test
    void nothingIsFetchedOrRead(@TempDir Path folder) throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var sheet = Files.writeString(folder.resolve("x.css"), "p:before { content: 'витік' }");
            for (var address : List.of("http://127.0.0.1:" + server.getAddress().getPort() + "/x", sheet.toUri().toString(), "//127.0.0.1/x", sheet.toString())) {
                String curious = "<link rel=\"stylesheet\" href=\"%1$s\"/><style>@import url('%1$s'); p { background: url('%1$s') }</style><img src=\"%1$s\"/><p>текст</p>".formatted(address);
                assertFalse(FORMS.draw(page(curious), CASE, FormOrder.words()).text().contains("витік"), address);
            }
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
        assertTrue(FORMS.draw(page("<style>p:before { content: 'витік' }</style><p>текст</p>"), CASE, FormOrder.words()).text().contains("витік"), "control: the sheet would show");
    }

    @Test
    void theChildKnowsNothingOfItsPersonAndEndsWithoutWork() {
        var shy = new ChildForms(Duration.ofSeconds(10), Duration.ofMillis(200), 160);
        shy.draw(page("<p>a</p>"), CASE, FormOrder.PDF);
        var child = ProcessHandle.of(shy.pid()).orElseThrow();
        assertFalse(String.join(" ", child.info().arguments().orElse(new String[0])).contains("password"));
        assertTrue(child.onExit().orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join().pid() > 0, "let go when idle");
        assertEquals(0, shy.pid());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aRehearsalLeavesTheProcessorToOthers() throws IOException {
        var behind = ChildForms.behind();
        try {
            draw("<p>a</p>");
            behind.draw(page("<p>a</p>"), CASE, FormOrder.PDF);
            assertEquals(10, niceness(behind.pid()) - niceness(FORMS.pid()), "as the kernel sees both; control: the child that draws while a person types yields to nobody");
            var child = ProcessHandle.of(behind.pid()).orElseThrow();
            assertTrue(child.info().command().orElseThrow().endsWith("java"), "it became the child: no other process stands between");
            behind.stop();
            assertTrue(child.onExit().orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join().pid() > 0);
        } finally {
            behind.stop();
        }
    }

    private static int niceness(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        // the name in brackets may hold spaces; niceness is the 19th value, the third stands first behind the name
        return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
    }

    private static TemplateTrouble.Kind refusedOrTag(String body) {
        return assertThrows(TemplateRefused.class, () -> draw(body)).trouble().map(TemplateTrouble::kind).filter(kind -> kind != TemplateTrouble.Kind.DRAWING).orElse(TemplateTrouble.Kind.TAG);
    }

    private static void draw(String body) {
        assertTrue(FORMS.draw(page(body), CASE, FormOrder.PDF).pdf().length > 0);
    }

    private static String page(String body) {
        return "<html><head><title>а</title></head><body>" + body + "</body></html>";
    }
}
