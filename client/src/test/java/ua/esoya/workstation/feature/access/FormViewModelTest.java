package ua.esoya.workstation.feature.access;

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
import ua.esoya.fx.Inline;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.form.Message;

@Tag("ESOYA-6.3")
class FormViewModelTest {
    private final FakeAccess server = new FakeAccess();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private int closed;
    private final FormViewModel model = model(inline.atOnce());

    @Test
    void asksForWhatIsMissingBesideItsFieldWithoutAskingTheServer() {
        model.send();
        assertEquals("Заповніть.", model.problem("title").get().text());
        assertEquals(List.of(), server.requests);
        assertFalse(model.touched());
        model.value("title").set(Optional.of("Робота з системою"));
        assertEquals(Message.NONE, model.problem("title").get());
        assertTrue(model.touched());
    }

    @Test
    void aRefusalStandsBesideTheFieldsItNamesAndWhatWasTypedStays() {
        server.refusal = Optional.of(new Refusal("ZN314", "access_data_invalid", "passed_on:future;document:too_long"));
        fill();
        model.send();
        assertEquals("Цей день ще не настав.", model.problem("passed_on").get().text());
        assertEquals("Задовге: скоротіть.", model.problem("document").get().text());
        assertEquals("access_data_invalid", model.notice().get().text());
        assertEquals(Optional.of("сертифікат № 5"), model.value("document").get());
        assertEquals(0, closed);
        assertFalse(model.sending().get());
        server.refusal = Optional.empty();
        model.value("document").set(Optional.of("№ 5"));
        model.send();
        assertEquals(1, closed);
        assertFalse(model.touched());
    }

    @Test
    void theSameContentGoesUnderTheSameRequestAndAnotherUnderANewOne() {
        server.refusal = Optional.of(new Outage("server_unreachable", new IllegalStateException()));
        fill();
        model.send();
        model.send();
        assertEquals(List.of("server_unreachable", "server_unreachable"), refusing.banner);
        assertEquals(server.requests.get(0), server.requests.get(1));
        model.value("title").set(Optional.of("Інше"));
        model.send();
        assertNotEquals(server.requests.get(1), server.requests.get(2));
    }

    @Test
    void aSecondPressWaitsForTheFirstAnswer() {
        var slow = model(inline.whenTold());
        fill(slow);
        slow.send();
        slow.send();
        inline.work();
        assertEquals(1, server.requests.size());
        assertEquals(1, closed);
    }

    private void fill() {
        fill(model);
    }

    private static void fill(FormViewModel form) {
        form.value("title").set(Optional.of("Робота з системою"));
        form.value("document").set(Optional.of("сертифікат № 5"));
        form.value("passed_on").set(Optional.of(FakeAccess.TODAY));
    }

    private FormViewModel model(Background background) {
        return new FormViewModel(new AccessForms(server).training(server.card(7)), background, refusing.troubles, () -> closed++);
    }

    @Test
    void sendsOnlyWhatIsFilledIn() {
        fill();
        model.send();
        assertEquals("training 7 {document=сертифікат № 5, passed_on=2026-11-18, title=Робота з системою}", server.asked.getLast());
    }
}
