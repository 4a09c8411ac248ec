package ua.esoya.workstation.feature.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.paper.ServiceSheet;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.route.PrintSheet;
import ua.esoya.workstation.ui.sheet.FormViewModel;

@Tag("ESOYA-6.10")
class ViolationsViewModelTest {
    private final FakeTrace server = new FakeTrace();
    private final Went went = new Went();
    private final Refusing refusing = new Refusing();
    private final ViolationsViewModel model = new ViolationsViewModel(server, true, went);

    @Test
    void onlyAnOpenOneAboutSomebodyElseMayBeClosed() {
        model.choose(Optional.of(FakeTrace.violation(1, true, false)));
        assertFalse(model.mayClose().get());
        model.choose(Optional.of(FakeTrace.violation(2, false, true)));
        assertFalse(model.mayClose().get());
        model.close();
        assertEquals(List.of(), went.opened);
        model.choose(Optional.of(FakeTrace.violation(3, false, false)));
        assertTrue(model.mayClose().get());
    }

    @Test
    void theSupervisorReadsAndClosesNone() {
        var reader = new ViolationsViewModel(server, false, went);
        reader.choose(Optional.of(FakeTrace.violation(3, false, false)));
        assertFalse(reader.mayClose().get());
    }

    @Test
    void isClosedWithAnExplanation() {
        var form = form();
        form.send();
        assertEquals(List.of(), server.asked);
        form.value("note").set(Optional.of("розпорядження надійшло поштою"));
        form.send();
        assertEquals("close 3 розпорядження надійшло поштою", server.asked.getLast());
        assertEquals("Закрито порушення: Їжак Ю. Ґ.", model.notice().get().text());
    }

    @Test
    void theServersRefusalKeepsTheForm() {
        server.refusal = Optional.of(new Refusal("ZN318", "own_access", ""));
        var form = form();
        form.value("note").set(Optional.of("про себе"));
        form.send();
        assertEquals("own_access", form.notice().get().text());
        assertEquals(0, went.back);
    }

    @Test
    void showsTheOpenOnesFirstAndAllOnDemand() {
        assertEquals(2, model.page(Optional.empty()).rows().size());
        model.toggle();
        assertEquals(3, model.page(Optional.empty()).rows().size());
        assertTrue(model.notice().get().present());
    }

    @Test
    void aPersonsBreachesGoToPaper() throws Exception {
        model.choose(Optional.of(FakeTrace.violation(3, false, false)));
        model.print();
        assertInstanceOf(ServiceSheet.Violations.class, assertInstanceOf(PrintSheet.class, went.opened.getLast()).content().call());
        assertEquals("sheet 7", server.asked.getLast());
    }

    private FormViewModel form() {
        model.choose(Optional.of(FakeTrace.violation(3, false, false)));
        model.close();
        return new FormViewModel(went.form(), new Inline().atOnce(), refusing.troubles, went::back);
    }
}
