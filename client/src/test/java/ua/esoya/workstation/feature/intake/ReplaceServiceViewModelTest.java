package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.service.ServiceRow;
import ua.esoya.workstation.ui.route.PrintChanged;

/** The repair of the first minutes without a window: another service, another applicant, too late. */
@Tag("ESOYA-7.1.8")
class ReplaceServiceViewModelTest {
    private final Desk desk = new Desk();
    private final ReplaceServiceViewModel model = opened();

    @Test
    void sendsAnotherServiceForTheSamePersonAndPrintsThePapersAnew() {
        model.choose(land());
        model.draft().attributes().getFirst().entry().set("1211000000:03:001:0040");
        model.replace();
        var sent = desk.gateway.intakes.getFirst();
        assertEquals(Samples.LAND, sent.serviceId());
        assertEquals("Шевчук", sent.applicants().getFirst().surname());
        assertEquals(List.of(2), desk.gateway.versions);
        assertEquals(List.of(new PrintChanged(Samples.LAST_CASE, Optional.empty())), desk.routes);
        assertEquals(1, desk.backs);
        assertTrue(model.unsavedWork().isEmpty());
    }

    @Test
    void sendsAnotherName() {
        model.draft().applicants().getFirst().entries().get("surname").set("Шевченко");
        model.replace();
        assertEquals("Шевченко", desk.gateway.intakes.getFirst().applicants().getFirst().surname());
        assertEquals(Samples.RESIDENCE, desk.gateway.intakes.getFirst().serviceId());
    }

    @Test
    void voidsNothingWhenNothingWasChanged() {
        model.replace();
        assertEquals(List.of(), desk.gateway.intakes);
        assertTrue(model.note().get().text().startsWith("Нічого не змінено"));
    }

    @Test
    void tooLateIsSaidAndTheFormStays() {
        model.draft().plain().set("note", "інше");
        desk.gateway.sendFailures.add(new Refusal("ZN203", "grace_over", ""));
        model.replace();
        assertEquals("grace_over", model.note().get().text());
        assertEquals(0, desk.backs);
        assertFalse(model.unsavedWork().isEmpty());
    }

    @Test
    void aLostAnswerIsAskedForUnderTheSameRequest() {
        model.draft().plain().set("note", "інше");
        desk.gateway.sendFailures.add(Desk.outage());
        model.replace();
        assertEquals(1, desk.outages.size());
        model.replace();
        assertEquals(1, desk.gateway.requests.stream().distinct().count());
        assertEquals(2, desk.gateway.requests.size());
        assertEquals(1, desk.backs);
    }

    private ReplaceServiceViewModel opened() {
        desk.gateway.cases.put(Samples.LAST_CASE, CorrectCaseViewModelTest.card(CorrectCaseViewModelTest.registered(), 2, ""));
        var made = new ReplaceServiceViewModel(desk.hooks(desk.inline.atOnce()), Samples.LAST_CASE);
        made.load();
        assertEquals("01-0004127-2027-6", made.caseNumber().get());
        return made;
    }

    private static ServiceRow land() {
        return Samples.services().stream().filter(row -> row.serviceId() == Samples.LAND).findFirst().orElseThrow();
    }
}
