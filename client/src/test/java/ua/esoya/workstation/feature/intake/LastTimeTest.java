package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.intake.DraftRow;
import ua.esoya.workstation.ui.route.NewCase;

/** Nobody types the same thing twice: «as last time», «one more service», drafts taken up. */
class LastTimeTest {
    private final Desk desk = new Desk();

    @Test
    @Tag("CSP-2.4.2")
    void takesAttributesDocumentsAndPreferencesOfTheLastCase() {
        var last = desk.readyToRegister(desk.newCase());
        last.draft().attributes().get(1).entry().set("Покровський");
        last.draft().documents().get(3).entries().set("sheets", "2");
        last.draft().documents().get(3).entries().set("number", "АБ-1");
        last.draft().plain().set("notice_way", "phone");
        last.register();
        desk.gateway.cases.put(Samples.LAST_CASE, CorrectCaseViewModelTest.card(desk.gateway.intakes.getFirst(), 1, ""));
        var model = desk.readyToRegister(desk.newCase());
        model.asLastTime();
        assertEquals("Покровський", model.draft().attributes().get(1).entry().value());
        assertEquals(2, model.draft().documents().get(3).sheets());
        assertEquals("", model.draft().documents().get(3).entries().value("number"));
        assertEquals("phone", model.draft().plain().value("notice_way"));
    }

    @Test
    void saysWhenThereIsNoLastCase() {
        var model = desk.newCase();
        model.asLastTime();
        assertTrue(model.note().get().present());
    }

    @Test
    void oneMoreServiceKeepsTheApplicants() {
        var first = desk.readyToRegister(desk.newCase());
        first.register();
        desk.gateway.cases.put(Samples.LAST_CASE, CorrectCaseViewModelTest.card(desk.gateway.intakes.getFirst(), 1, ""));
        var model = desk.newCase();
        model.samePerson(Samples.LAST_CASE);
        assertEquals("Шевчук О. І.", model.draft().applicants().getFirst().shortName().replace('\u00A0', ' '));
        assertTrue(model.draft().applicants().getFirst().known().get().isPresent());
        assertTrue(model.draft().service().get().isEmpty());
        assertEquals(Problem.SERVICE, model.focusWish().get());
    }

    @Test
    @Tag("NWP-10.2")
    void aDraftIsDiscardedAfterAQuestionAndCanComeBack() {
        var kept = desk.readyToRegister(desk.newCase());
        var drafts = new DraftsViewModel(desk.hooks(desk.inline.atOnce()));
        drafts.load();
        DraftRow row = drafts.rows().getFirst();
        drafts.open(row);
        assertEquals(List.of(new NewCase(Optional.empty(), Optional.of(kept.keeper().draftId()), Optional.empty())), desk.routes);
        drafts.discard(row);
        assertEquals(1, desk.gateway.drafts.size());
        desk.answers.getFirst().act().run();
        assertEquals(List.of(), drafts.rows());
        drafts.undo();
        assertEquals(row.title(), drafts.rows().getFirst().title());
        UUID again = drafts.rows().getFirst().draftId();
        assertTrue(!again.equals(row.draftId()));
    }
}
