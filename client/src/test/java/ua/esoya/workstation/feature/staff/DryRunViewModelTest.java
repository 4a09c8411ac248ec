package ua.esoya.workstation.feature.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.staff.StaffFate;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.workstation.ui.Meaning;

@Tag("ESOYA-1.2")
class DryRunViewModelTest {
    private final FakeStaff server = new FakeStaff();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();

    @Test
    void choosesAllThatMayBeTakenAndTakesThemAsTheyWereSeen() {
        var model = model(inline.atOnce());
        assertEquals(2, model.amount());
        model.take();
        assertEquals("take [Їжак/0, Шевчук/7]", server.asked.getFirst());
        assertEquals("compare 1 4", server.asked.getLast());
        assertEquals(Meaning.OK, model.notice().get().meaning());
    }

    @Test
    void neverTakesARefusedOrAbsentRow() {
        var model = model(inline.atOnce());
        model.stand(Optional.of(server.fates.getFirst()));
        assertFalse(model.mayChoose().get());
        model.toggle();
        assertEquals(2, model.amount());
        model.stand(Optional.of(server.fates.get(3)));
        assertTrue(model.mayChoose().get());
        model.toggle();
        assertFalse(model.chosen(server.fates.get(3)));
        model.take();
        assertEquals("take [Шевчук/7]", server.asked.getFirst());
    }

    @Test
    void nothingChosenIsNothingToTake() {
        var model = model(inline.atOnce());
        model.toggleAll();
        assertEquals(0, model.amount());
        assertFalse(model.mayTake().get());
        model.take();
        assertEquals(List.of(), server.requests);
        model.toggleAll();
        assertTrue(model.mayTake().get());
    }

    @Test
    void asksTheSameAgainAfterAnOutageAndAnewAfterAnotherChoice() {
        var model = model(inline.atOnce());
        server.failure = Optional.of(new Outage("the line is lost", new java.io.IOException()));
        model.take();
        model.take();
        assertEquals(server.requests.getFirst(), server.requests.getLast());
        assertEquals(2, refusing.banner.size());
        model.stand(Optional.of(server.fates.get(2)));
        model.toggle();
        model.take();
        assertNotEquals(server.requests.getFirst(), server.requests.getLast());
    }

    @Test
    void saysWhatTheServerRefusedAndKeepsTheChoice() {
        var model = model(inline.atOnce());
        server.failure = Optional.of(new Refusal("ZN409", "employee_changed", ""));
        model.take();
        assertEquals(Meaning.LATE, model.notice().get().meaning());
        assertEquals(2, model.amount());
        assertTrue(model.mayTake().get());
    }

    @Test
    void aSecondPressWaitsForTheAnswer() {
        var model = model(inline.whenTold());
        model.take();
        assertFalse(model.mayTake().get());
        model.take();
        server.fates = List.of(new StaffFate(Optional.of(1), StaffFate.Kind.SAME, 1, "Їжак", "", "", "", ua.esoya.domain.access.AccountState.NONE, List.of()));
        inline.work();
        assertEquals(1, server.requests.size());
        assertEquals(0, model.amount());
        assertFalse(model.mayTake().get());
    }

    private DryRunViewModel model(ua.esoya.workstation.ui.Background background) {
        return new DryRunViewModel(FakeStaff.list(server.fates), server, background, refusing.troubles);
    }
}
