package ua.esoya.workstation.feature.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Asked;
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.route.CorrectCase;
import ua.esoya.workstation.ui.route.NewCase;
import ua.esoya.workstation.ui.route.OpenPerson;
import ua.esoya.workstation.ui.route.PrintChanged;
import ua.esoya.workstation.ui.route.PrintPapers;
import ua.esoya.workstation.ui.route.ReplaceService;
import ua.esoya.workstation.ui.route.ScanPackage;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

class CaseViewModelTest {
    private static final UUID REQUEST = new UUID(7, 7);

    private final FakeCases cases = new FakeCases();
    private final Asked asked = new Asked();
    private final Inline inline = new Inline();
    private CaseViewModel viewModel = opened();

    @Test
    void leadsToPapersScansPersonAndOneMoreService() {
        viewModel.print();
        viewModel.scan();
        viewModel.oneMoreService();
        viewModel.openApplicant();
        assertEquals(List.of(new PrintPapers(FakeCases.CASE, false), new ScanPackage(FakeCases.CASE),
                new NewCase(Optional.of(FakeCases.CASE), Optional.empty(), Optional.empty()), new OpenPerson(FakeCases.PERSON)), asked.opened);
    }

    @Test
    @Tag("ESOYA-7.1.8a")
    void correctsOnTheDayOfRegistrationOnlyAndAsksTheModeratorLater() throws Exception {
        viewModel.correct();
        assertEquals(List.of(new CorrectCase(FakeCases.CASE)), asked.opened);
        cases.card = FakeCases.sample(Optional.empty(), false, List.of());
        viewModel = opened();
        viewModel.correct();
        var form = form();
        assertTrue(form.hint().contains("Справу зареєстровано 03.03.2027"), form.hint());
        form.verb().send(REQUEST, Map.of("reason", "Швечук замість Шевчук"));
        assertEquals(List.of("correction Швечук замість Шевчук"), cases.asked);
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    @Tag("ESOYA-3.3")
    void writesAPromisedDocumentDownAndPrintsItsSupplement() throws Exception {
        viewModel.addDocument();
        var filled = new HashMap<>(form().initial());
        filled.put("document.sheets", 3);
        form().verb().send(REQUEST, filled).run();
        assertEquals(List.of("late_document {document.card_document_id=41, document.document_kind=certificate, document.form=original, document.sheets=3, "
                + "document.title=Документ про право користування}"), cases.asked);
        assertEquals(new PrintChanged(FakeCases.CASE, Optional.of(2)), asked.opened.getLast());
    }

    @Test
    void writesAnotherDocumentDownUnderItsKindOrItsOwnTitle() throws Exception {
        viewModel.addDocument();
        form().verb().send(REQUEST, Map.of("document.document_kind", "other"));
        form().verb().send(REQUEST, Map.of("document.document_kind", "other", "document.title", "Лист сусідів"));
        assertEquals(List.of("late_document {document.document_kind=other, document.title=Інший документ}",
                "late_document {document.document_kind=other, document.title=Лист сусідів}"), cases.asked);
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    void writesAPhoneDownAsTheServerWantsIt() throws Exception {
        viewModel.addPhone();
        form().verb().send(REQUEST, Map.of("phone", "050 111 22 33")).run();
        viewModel.addNote();
        form().verb().send(REQUEST, Map.of("note", "дзвонила")).run();
        assertEquals(List.of("new_phone {phone=+380501112233}", "note {note=дзвонила}"), cases.asked);
        assertEquals(2, asked.opened.size(), "nothing is printed");
    }

    @Test
    void offersTheReplacementOnlyInTheFirstMinutesAndAdditionsOnlyToAnOpenCase() {
        assertTrue(viewModel.mayReplace().get());
        viewModel.replaceService();
        assertEquals(List.of(new ReplaceService(FakeCases.CASE)), asked.opened);
        assertTrue(viewModel.open().get());
        cases.card = FakeCases.sample(Optional.empty(), false, List.of());
        viewModel.read();
        assertFalse(viewModel.mayReplace().get());
        cases.trouble = Optional.of(new Refusal("ZN404", "case_not_visible", ""));
        viewModel.read();
        assertFalse(viewModel.open().get());
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void opensTheCaseAgainOnlyWhenItIsTheOneThatChanged() {
        viewModel.hinted(true);
        assertEquals(1, cases.openings);
        cases.stamp = "2:5";
        viewModel.hinted(false);
        assertEquals(1, cases.openings);
        viewModel.shownAgain();
        assertEquals(2, cases.openings);
    }

    @Test
    void saysThatTheCaseIsNotToBeFoundOrAnothersAndOffersNothing() {
        cases.trouble = Optional.of(new Refusal("ZN404", "case_not_visible", ""));
        viewModel = opened();
        assertEquals("Справу не знайдено або вона іншого офісу.", viewModel.notice().get().orElseThrow().words());
        assertFalse(viewModel.here().get());
        cases.trouble = Optional.empty();
        viewModel.read();
        assertTrue(viewModel.here().get());
    }

    @Test
    void keepsTheCardThroughAnOutage() {
        cases.trouble = Optional.of(new Outage("server_unreachable", new IOException()));
        viewModel.read();
        assertTrue(viewModel.card().get().isPresent());
        assertEquals("server_unreachable", asked.outages.getFirst().text());
    }

    @Test
    void dropsAnAnswerThatComesAfterTheScreenIsGone() {
        var screen = inline.whenTold();
        viewModel = new CaseViewModel(FakeCases.CASE, cases, FakeCases.forms(cases), FakeCases.contacts(cases), new FakeCourse().viewModel(asked), asked, screen, asked.troubles());
        viewModel.read();
        screen.close();
        inline.work();
        assertTrue(viewModel.card().get().isEmpty());
    }

    private Form form() {
        return ((FillForm) asked.opened.getLast()).form();
    }

    private CaseViewModel opened() {
        var made = new CaseViewModel(FakeCases.CASE, cases, FakeCases.forms(cases), FakeCases.contacts(cases), new FakeCourse().viewModel(asked), asked, inline.atOnce(), asked.troubles());
        made.read();
        return made;
    }
}
