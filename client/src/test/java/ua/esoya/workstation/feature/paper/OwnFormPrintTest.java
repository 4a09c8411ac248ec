package ua.esoya.workstation.feature.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.document.PaperPages;
import ua.esoya.document.Papers;
import ua.esoya.schema.api.Routines;

/** On the real server: a moderator puts in a form of an application, and a registrar's next case is printed by it. */
@Tag("ESOYA-4.5")
@Tag("ESOYA-5.7.1")
@Tag("CSP-2.4.7")
class OwnFormPrintTest {
    private static final String SERVICE = "03-01";
    private static final String FORM = """
            <html><head><title>Заява</title></head><body>
            <object type="image/code128" data-value="{{number}}" class="code128"></object>
            <h1>ЗАЯВА ЗА ФОРМОЮ ГРОМАДИ</h1>
            {{#applicants}}<p>Я, {{name}}, прошу надати послугу «{{service.name}}».</p>{{/applicants}}
            {{#reprint}}<p>{{reprint}}</p>{{/reprint}}
            </body></html>""";

    @Test
    @Tag("ESOYA-4.5b")
    @Tag("ESOYA-5.7.1a")
    void theNextCaseIsPrintedByTheFormAndTheFormerByItsOwn() throws IOException {
        var registrar = DemoDesk.signIn("registrar1");
        var moderator = DemoDesk.signIn("moderator1");
        try (var desk = registrar.database(); var office = moderator.database()) {
            var gateway = new JooqPaperGateway(desk, registrar.card());
            var before = DemoCases.register(desk, SERVICE);
            int service = gateway.caseCard(before).service().serviceId();
            publish(office, service, registrar.card().serverTime().toLocalDate().toString());
            try {
                var after = DemoCases.register(desk, SERVICE);
                assertTrue(application(gateway, after).contains("ЗАЯВА ЗА ФОРМОЮ ГРОМАДИ"), application(gateway, after));
                assertTrue(application(gateway, after).contains(gateway.caseCard(after).service().title()));
                assertFalse(application(gateway, before).contains("ФОРМОЮ ГРОМАДИ"), "control: what was registered before keeps its own");
                assertTrue(application(gateway, before).contains("ЗАЯВА"));
            } finally {
                office.write(sql -> Routines.restoreTemplate(sql.configuration(), UUID.randomUUID(), "application", service, 1, 0, "кінець випробування"));
            }
            assertEquals(Map.of(), gateway.head(Optional.of(DemoCases.register(desk, SERVICE))).templates());
        }
    }

    private static void publish(Database office, int service, String from) {
        var act = Map.of("title", "Рішення", "number", "7", "dated_on", "2026-01-10", "supplier", "Відділ", "reason", "нова форма", "valid_from", from);
        office.write(sql -> Routines.publishTemplate(sql.configuration(), UUID.randomUUID(),
                Json.write(Map.of("paper_kind", "application", "service_id", service, "seen_version", 0, "source", FORM, "act", act))));
    }

    private static String application(PaperGateway gateway, UUID caseId) throws IOException {
        var stack = new CaseStack(gateway, new Papers(), caseId, "Бондар О. О.", Optional.empty());
        var paper = stack.papers().stream().filter(it -> it.kind().equals("application")).findFirst().orElseThrow();
        byte[] pdf = stack.render(paper, Optional.empty());
        try (var pages = new PaperPages(pdf); var read = Loader.loadPDF(pdf)) {
            assertEquals(1, pages.count());
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
