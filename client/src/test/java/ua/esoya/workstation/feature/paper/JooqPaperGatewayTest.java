package ua.esoya.workstation.feature.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoCases;
import ua.esoya.demo.DemoDesk;
import ua.esoya.document.CasePapers;
import ua.esoya.document.PaperHead;
import ua.esoya.document.Papers;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.schema.api.Routines;

class JooqPaperGatewayTest {
    @Test
    @Tag("ESOYA-4.5b")
    @Tag("ESOYA-7.1.3a")
    void printsACaseOfTheRealServerAndCountsItsPrints() {
        var desk = DemoDesk.signIn("registrar1");
        var gateway = new JooqPaperGateway(desk.database(), desk.card());
        var caseId = DemoCases.register(desk.database(), DemoCases.RESIDENCE);

        var head = gateway.head(Optional.of(caseId));
        assertEquals("Пн, Ср–Сб 09:00–16:00, Вт 09:00–20:00", head.centre().hours());
        assertEquals("https://viza.example.ua/sprava", head.statusPage());
        assertEquals("", head.centre().office(), "a head office is the Centre itself");

        var paper = CasePapers.of(gateway.caseCard(caseId), head);
        for (var kind : PaperKind.values()) {
            assertTrue(new Papers().print(kind, paper).length > 10_000, kind.code());
        }
        assertEquals(List.of(), new Papers().missing(PaperKind.INVENTORY, paper));
        assertEquals(List.of(), new Papers().missing(PaperKind.ROUTING_SLIP, paper));

        var request = UUID.randomUUID();
        assertEquals(Map.of("inventory", PrintNumber.first(), "application", PrintNumber.first()), gateway.recordPrint(request, caseId, List.of("inventory", "application")));
        assertEquals(Map.of("inventory", PrintNumber.first(), "application", PrintNumber.first()), gateway.recordPrint(request, caseId, List.of("inventory", "application")));
        assertEquals(Map.of("inventory", new PrintNumber(2, Optional.empty())), gateway.recordPrint(UUID.randomUUID(), caseId, List.of("inventory")));

        desk.database().close();
        desk.database().close();
        var stranger = DemoDesk.signIn("registrar2");
        assertThrows(Refusal.class, () -> new JooqPaperGateway(stranger.database(), stranger.card()).head(Optional.of(caseId)));
        stranger.database().close();
    }

    @Test
    void readsADraftForItsSlip() {
        var desk = DemoDesk.signIn("registrar1");
        var gateway = new JooqPaperGateway(desk.database(), desk.card());
        var draftId = UUID.randomUUID();
        JSONB content = JSONB.valueOf("""
                {"service_id": %d, "applicants": [{"kind": "person", "surname": "Шевчук", "given_name": "Оксана"}],
                 "documents": [{"title": "Довідка", "is_given": false, "decision": "bring_later", "promised_on": "2026-11-20"}]}"""
                .formatted(DemoCases.service(desk.database(), DemoCases.RESIDENCE)));
        desk.database().write(sql -> Routines.saveDraft(sql.configuration(), draftId, 0, "Шевчук", content, true));
        var draft = gateway.draft(draftId);
        var lastDay = LocalDate.parse(DemoDesk.value("select internal.local_day(saved_at) + 30 from core.draft where draft_id = '" + draftId + "'"));
        assertEquals(Optional.of(lastDay), draft.keptUntil());
        assertEquals(List.of("Довідка"), ComeBackSlips.of(draft, gateway.head(Optional.empty()), gateway.serviceTitle(draft.content().serviceId()),
                new ua.esoya.domain.paper.Employee("", "", "")).toBring().stream().map(missing -> missing.name()).toList());
        desk.database().close();
    }
}
