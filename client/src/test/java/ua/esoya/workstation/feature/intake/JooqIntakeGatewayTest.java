package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.route.PrintPapers;

/** The form against a real server: what it sends is accepted, and comes back as it was. */
class JooqIntakeGatewayTest {
    private final Inline inline = new Inline();
    private ServedDesk served;
    private Desk desk;
    private JooqIntakeGateway gateway;

    @BeforeEach
    void signIn() {
        served = new ServedDesk(DemoDesk.signIn("registrar1"), inline.atOnce());
        desk = served.desk;
        gateway = served.gateway;
    }

    @AfterEach
    void leave() {
        served.close();
    }

    @Test
    @Tag("ESOYA-4.2a")
    @Tag("ESOYA-7.1.1")
    @Tag("NWP-10.2")
    void aNewPersonIsRegisteredFoundAgainAndCorrected() {
        var model = filled();
        assertTrue(model.keeper().keptId().isPresent(), () -> "draft: " + model.keeper().status().get() + desk.defects);
        model.register();
        assertEquals("", model.note().get().text());
        assertEquals(List.of(), desk.defects);
        assertEquals(List.of(), inline.unexpected);
        var papers = (PrintPapers) desk.routes.getFirst();
        assertTrue(gateway.drafts().stream().noneMatch(d -> d.draftId().equals(model.keeper().draftId())));
        var found = gateway.findPeople(new LookUpKey("taxpayer_number", "3184911120", 0)).getFirst();
        assertEquals("Ґедзь", found.surname());
        assertEquals(Optional.of(papers.caseId()), found.cases().getFirst().caseId());

        var correction = new CorrectCaseViewModel(served.hooks(), () -> served.hooks().gateway().caseCard(papers.caseId()), true);
        correction.load();
        correction.draft().applicants().getFirst().entries().set("address", "вул. Зелена, 7");
        correction.reason().set("Описка в адресі");
        correction.correct();
        assertEquals("", correction.note().get().text());
        var card = gateway.caseCard(papers.caseId());
        assertEquals("вул. Зелена, 7", card.intake().applicants().getFirst().address());
        assertEquals(1, card.corrections().getFirst().changes().size(), () -> card.corrections().toString());
    }

    @Test
    void aDraftComesBackAsItWasTyped() {
        var model = filled();
        model.draft().plain().set("received_at", "колись");
        var kept = gateway.draft(model.keeper().keptId(), Optional.empty());
        assertEquals(model.filling().texts(), kept.form().texts());
        var other = new DraftKeeper.Content("x", kept.form(), new IntakeWriter(model.draft()).intake(Optional.empty()));
        assertEquals("draft_changed", refused(() -> gateway.saveDraft(kept.draftId(), kept.rowVersion() - 1, other.title(), other.form(), other.intake(), false)).rule());
        gateway.discardDraft(kept.draftId());
        assertEquals("draft_not_visible", refused(() -> gateway.draft(Optional.of(kept.draftId()), Optional.empty())).rule());
    }

    @Test
    @Tag("ESOYA-7.1.2e")
    void anOverriddenWarningArrivesWithItsReasonAndWords() {
        var model = filled();
        model.draft().applicants().getFirst().entries().set("taxpayer_number", "3184911127");
        var path = model.warnings().getFirst().path();
        model.override(path, "as_in_document");
        model.explain(path, "Так у картці платника");
        model.register();
        assertEquals("", model.note().get().text());
        var papers = (PrintPapers) desk.routes.getFirst();
        assertEquals(path + " as_in_document Так у картці платника",
                DemoDesk.value("select concat_ws(' ', field, reason, note) from core.case_override where case_id = '" + papers.caseId() + "'"));
    }

    @Test
    void theSameRequestIsAnsweredTheSame() {
        var intake = new IntakeWriter(filled().draft()).intake(Optional.empty());
        var request = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
        assertEquals(gateway.register(request, intake), gateway.register(request, intake));
    }

    @Test
    void favouritesAndDueDatesAreAnswered() {
        var row = gateway.opening().services().getFirst();
        gateway.setFavourite(row.serviceId(), !row.isFavourite());
        assertEquals(!row.isFavourite(), gateway.opening().services().stream().filter(s -> s.serviceId() == row.serviceId()).findFirst().orElseThrow().isFavourite());
        assertTrue(gateway.dueDate(row.serviceId(), gateway.opening().serverTime().toLocalDate()).isPresent());
    }

    private NewCaseViewModel filled() {
        var model = served.begun();
        ServedDesk.fill(model);
        return model;
    }

    private static Refusal refused(Executable call) {
        return assertThrows(Refusal.class, call);
    }
}
