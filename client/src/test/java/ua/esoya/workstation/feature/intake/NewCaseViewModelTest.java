package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.intake.FieldOverride;
import ua.esoya.workstation.ui.form.Message;
import ua.esoya.workstation.ui.route.PrintComeBack;
import ua.esoya.workstation.ui.route.PrintPapers;

/** A new case without a window: checks, refusals, outages, drafts. */
class NewCaseViewModelTest {
    private final Desk desk = new Desk();

    @Test
    @Tag("ESOYA-4.2a")
    void registersWhatWasTypedAndOpensThePapers() {
        var model = desk.readyToRegister(desk.newCase());
        model.register();
        var sent = desk.gateway.intakes.getFirst();
        assertEquals("visit", sent.channel());
        assertEquals(Optional.empty(), sent.receivedAt());
        assertEquals(Optional.of(Samples.SHEVCHUK), sent.applicants().getFirst().personId());
        assertEquals("earlier_case", sent.applicants().getFirst().dataSource());
        assertEquals("+380674821190", sent.applicants().getFirst().phone());
        assertEquals(List.of("original"), sent.documents().stream().map(d -> d.form()).distinct().toList());
        assertEquals(List.of(new PrintPapers(Samples.LAST_CASE, true)), desk.routes);
        assertEquals(1, desk.said.size());
        assertTrue(model.unsavedWork().isEmpty());
        assertEquals(List.of(), desk.inline.unexpected);
    }

    @Test
    void doesNotSendWhatTheServerWouldRefuse() {
        var model = desk.newCase();
        model.register();
        assertEquals(List.of(), desk.gateway.intakes);
        assertEquals(Problem.SERVICE, model.focusWish().get());
        model.choose(Samples.services().getFirst());
        model.register();
        assertEquals(Problem.LOOK_UP, model.focusWish().get());
    }

    @Test
    void mapsEachRefusedFieldToOneSentenceAndGoesToTheFirst() {
        var model = desk.readyToRegister(desk.newCase());
        desk.gateway.sendFailures.add(new Refusal("ZN101", "intake_invalid", "documents[2].sheets:range;applicants[0].phone:format"));
        model.register();
        assertEquals(Message.Kind.ERROR, model.draft().applicants().getFirst().entries().get("phone").message().get().kind());
        assertEquals(Message.Kind.ERROR, model.draft().documents().get(2).entries().get("sheets").message().get().kind());
        assertEquals("applicants[0].phone", model.focusWish().get());
        assertTrue(desk.routes.isEmpty());
        assertFalse(model.sending().get());
    }

    @Test
    @Tag("ESOYA-5.2b")
    void theEndOfReceptionIsSaidAtTheFormWhichIsKept() {
        var model = desk.readyToRegister(desk.newCase());
        desk.gateway.sendFailures.add(new Refusal("ZN307", "reception_closed", ""));
        model.register();
        assertEquals(Message.error("reception_closed"), model.note().get());
        assertTrue(desk.routes.isEmpty());
        assertFalse(model.sending().get());
        assertEquals(List.of(), desk.gateway.discarded);
        // what was typed is sent as it is when the hours run again
        model.register();
        assertEquals(2, desk.gateway.intakes.size());
        assertEquals(desk.gateway.intakes.getFirst(), desk.gateway.intakes.getLast());
    }

    @Test
    @Tag("ESOYA-4.2b")
    void anOutageKeepsTheFormAndTheSameRequestUntilItIsAnswered() {
        var model = desk.readyToRegister(desk.newCase());
        desk.gateway.sendFailures.add(Desk.outage());
        model.register();
        assertEquals(1, desk.outages.size());
        assertTrue(desk.routes.isEmpty());
        assertEquals("3184911120", model.draft().applicants().getFirst().entries().value("taxpayer_number"));
        model.register();
        assertEquals(desk.gateway.requests.get(0), desk.gateway.requests.get(1));
        assertEquals(List.of(new PrintPapers(Samples.LAST_CASE, true)), desk.routes);
    }

    @Test
    void afterALostAnswerAChangedFormAsksBeforeASecondCaseIsMade() {
        var model = desk.readyToRegister(desk.newCase());
        desk.gateway.sendFailures.add(Desk.outage());
        model.register();
        model.draft().plain().set("note", "інше");
        model.register();
        assertEquals(1, desk.gateway.requests.size());
        desk.answers.getFirst().act().run();
        assertEquals(desk.gateway.requests.get(0), desk.gateway.requests.get(1));
        assertEquals("", desk.gateway.intakes.get(1).note());
    }

    @Test
    void aRefusedRequestGetsANewId() {
        var model = desk.readyToRegister(desk.newCase());
        desk.gateway.sendFailures.add(new Refusal("ZN101", "intake_invalid", "note:too_long"));
        model.register();
        model.register();
        assertNotEquals(desk.gateway.requests.get(0), desk.gateway.requests.get(1));
    }

    @Test
    void aSecondPressWhileSendingSendsNothing() {
        var model = desk.readyToRegister(desk.newCaseThatWaits());
        model.register();
        model.register();
        desk.inline.work();
        assertEquals(1, desk.gateway.requests.size());
    }

    @Test
    void troubleBesideTheSendingLetsNobodySendTwice() {
        var model = desk.readyToRegister(desk.newCaseThatWaits());
        model.register();
        model.failed(Desk.outage());
        model.register();
        desk.inline.work();
        assertEquals(1, desk.gateway.requests.size());
    }

    @Test
    void lateAnswersOfAClosedScreenAreDropped() {
        var background = desk.inline.whenTold();
        var model = new NewCaseViewModel(desk.hooks(background));
        model.choose(Samples.services().getFirst());
        background.close();
        desk.inline.work();
        assertTrue(model.draft().service().get().isEmpty());
    }

    @Test
    @Tag("ESOYA-7.1.2e")
    void aWrongCheckDigitWarnsMayBeOverriddenAndNeverBlocks() {
        var model = desk.readyToRegister(desk.newCase());
        model.draft().applicants().getFirst().entries().set("taxpayer_number", "3184911127");
        assertEquals(1, model.warnings().size());
        model.override(model.warnings().getFirst().path(), "as_in_document");
        model.register();
        assertEquals(List.of(new FieldOverride("applicants[0].taxpayer_number", "as_in_document", "")), desk.gateway.intakes.getFirst().overrides());
    }

    @Test
    @Tag("ESOYA-7.1.2e")
    void wordsBesideTheReasonAreSentWithItAndOnlyWithIt() {
        var model = desk.readyToRegister(desk.newCase());
        model.draft().applicants().getFirst().entries().set("taxpayer_number", "3184911127");
        var path = model.warnings().getFirst().path();
        model.explain(path, " Картка платника з друкарською помилкою ");
        assertEquals(List.of(), new IntakeWriter(model.draft()).intake(Optional.empty()).overrides());
        model.override(path, "as_in_document");
        assertEquals("Картка платника з друкарською помилкою", model.filling().texts().get("override_notes." + path).strip());
        var again = desk.newCase();
        again.filling().fill(model.filling().texts());
        assertEquals(model.draft().overrideNotes(), again.draft().overrideNotes());
        model.register();
        assertEquals(List.of(new FieldOverride("applicants[0].taxpayer_number", "as_in_document", "Картка платника з друкарською помилкою")),
                desk.gateway.intakes.getFirst().overrides());
    }

    @Test
    void aTaxpayerNumberOrTheReasonOfItsAbsenceIsRequired() {
        var model = desk.readyToRegister(desk.newCase());
        var entries = model.draft().applicants().getFirst().entries();
        entries.set("taxpayer_number", "");
        model.register();
        assertEquals("applicants[0].taxpayer_number", model.focusWish().get());
        entries.set("taxpayer_absence", "religious");
        model.register();
        assertEquals("religious", desk.gateway.intakes.getFirst().applicants().getFirst().taxpayerAbsence());
    }

    @Test
    void aMissingDocumentNeedsADecisionAndLeavesItsTrace() {
        var model = desk.readyToRegister(desk.newCase());
        var consent = model.draft().documents().get(2);
        model.toggle(consent);
        consent.entries().set("promised_on", "+3");
        model.register();
        var sent = desk.gateway.intakes.getFirst().documents().get(2);
        assertFalse(sent.isGiven());
        assertEquals("bring_later", sent.decision());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 15)), sent.promisedOn());
    }

    @Test
    void aDraftIsKeptAfterAPauseAndOpensAgainAsItWas() {
        var model = desk.readyToRegister(desk.newCase());
        model.draft().plain().set("received_at", "щось не те");
        assertEquals("Чернетку збережено 14:31", model.keeper().status().get());
        var again = desk.newCase();
        again.take(Optional.of(model.keeper().draftId()), Optional.empty());
        assertEquals(model.filling().texts(), again.filling().texts());
        assertEquals("щось не те", again.draft().plain().get("received_at").text().get());
        assertEquals(model.keeper().draftId(), again.keeper().draftId());
    }

    @Test
    void aDraftWaitsInMemoryWhileTheServerIsAwayAndIsSavedWhenItAnswers() {
        var model = desk.newCaseThatWaits();
        desk.gateway.saveFailures.add(Desk.outage());
        model.choose(Samples.services().getFirst());
        desk.inline.work();
        assertEquals(1, desk.gateway.drafts.size());
        assertEquals("Чернетку збережено 14:31", model.keeper().status().get());
        assertFalse(model.keeper().dirty());
    }

    @Test
    void aDraftChangedElsewhereIsKeptBesideTheOther() {
        var model = desk.newCase();
        model.choose(Samples.services().getFirst());
        var first = model.keeper().draftId();
        desk.gateway.saveFailures.add(new Refusal("ZN409", "draft_changed", ""));
        model.draft().plain().set("note", "моє");
        assertNotEquals(first, model.keeper().draftId());
        assertEquals(2, desk.gateway.drafts.size());
        assertTrue(desk.gateway.discarded.isEmpty());
    }

    @Test
    void aRegisteredDraftIsTakenAwayEvenIfItIsBeingSaved() {
        var model = desk.readyToRegister(desk.newCaseThatWaits());
        model.register();
        desk.inline.work();
        assertTrue(desk.gateway.drafts.isEmpty());
    }

    @Test
    @Tag("NWP-10.2")
    void settingAsideOffersTheSlipOfWhatToBring() {
        var model = desk.readyToRegister(desk.newCase());
        model.toggle(model.draft().documents().get(2));
        model.setAside();
        assertTrue(desk.gateway.drafts.get(model.keeper().draftId()).setAside());
        desk.answers.getFirst().act().run();
        assertEquals(List.of(new PrintComeBack(model.keeper().draftId())), desk.routes);
    }

    @Test
    void theDueDateFollowsTheDayOfReceiptAndExplainsItself() {
        var model = desk.readyToRegister(desk.newCase());
        model.draft().plain().set("received_at", "10.03.2027 9:15");
        assertEquals(LocalDate.of(2027, 3, 10), desk.gateway.dueFrom);
        assertEquals("12.04.2027", model.service().dueDay().get());
        assertEquals("· 30 календарних днів від 10.03.2027, перенесено з вихідного 11.04.2027", model.service().dueReason().get());
    }

    @Test
    void theSameServiceLatelyIsSaidBeforeSaving() {
        var model = desk.readyToRegister(desk.newCase());
        assertEquals(Optional.of("Ту саму послугу подано 4 дні тому: справа 01-0004127-2027-6, Довгинцівський офіс."), model.sameService());
        model.choose(Samples.services().get(1));
        assertEquals(Optional.empty(), model.sameService());
    }

    @Test
    void aFavouriteIsToggledAndComesFirst() {
        var model = desk.newCase();
        model.choose(Samples.services().getFirst());
        model.service().toggleFavourite();
        assertEquals(List.of(true), desk.gateway.favourites);
        assertEquals(List.of(Samples.RESIDENCE), model.service().find("міс прож").stream().map(r -> r.serviceId()).toList());
        assertEquals(Samples.RESIDENCE, model.service().find("реє").getFirst().serviceId());
        assertEquals(Samples.LAND, model.service().find("00061").getFirst().serviceId());
    }
}
