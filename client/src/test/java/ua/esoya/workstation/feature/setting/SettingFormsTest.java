package ua.esoya.workstation.feature.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.workstation.ui.form.Message;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;

class SettingFormsTest {
    private final FakeSettings server = new FakeSettings();
    private final SettingForms forms = new SettingForms(server, () -> FakeSettings.NOW.withSecond(35));
    private final Refusing refusing = new Refusing();
    private int after;

    @Test
    @Tag("ESOYA-1.4")
    void aSettingChangesOnlyWithAReason() {
        var form = fill(forms.change(server.settings().getFirst()));
        assertTrue(form.form().hint().contains("від 1 до 60"));
        form.value("value").set(Optional.of("15"));
        form.send();
        assertEquals(List.of(), server.asked);
        form.value("reason").set(Optional.of("розпорядження № 8"));
        form.send();
        assertEquals(List.of("set idle_minutes «15» розпорядження № 8"), server.asked);
    }

    @Test
    @Tag("ESOYA-1.4")
    void aValueMayBeTakenAwayAndAQuestionIsAnsweredByYesOrNo() {
        var sender = fill(forms.change(server.settings().get(2)));
        sender.value("reason").set(Optional.of("договір закінчився"));
        sender.send();
        var training = fill(forms.change(server.settings().get(1)));
        assertEquals(Optional.of("no"), training.value("value").get());
        training.value("value").set(Optional.of("yes"));
        training.value("reason").set(Optional.of("розпорядження № 9"));
        training.send();
        assertEquals(List.of("set sms_sender «» договір закінчився", "set training_required «yes» розпорядження № 9"), server.asked);
    }

    @Test
    void aValueOutOfBoundsIsSaidBesideIt() {
        server.refusal = Optional.of(new Refusal("ZN314", "access_data_invalid", "value:format"));
        var form = fill(forms.change(server.settings().getFirst()));
        form.value("reason").set(Optional.of("так"));
        form.send();
        assertTrue(form.problem("value").get().present());
    }

    @Test
    @Tag("CSP-3.2.12")
    void aPlannedBreakIsProposedAheadAndHoursAreTypedAsPeopleDo() {
        var form = fill(forms.announce(() -> after++));
        assertEquals(Optional.of("12:00"), form.value("starts_time").get());
        form.value("body").set(Optional.of("Оновлення сервера"));
        form.value("starts_time").set(Optional.of("1830"));
        form.value("ends_time").set(Optional.of("9.05"));
        form.send();
        assertEquals(List.of("announce {body=Оновлення сервера, ends_at=2026-11-18T09:05, kind=planned_outage, starts_at=2026-11-18T18:30}"), server.asked);
        assertEquals(1, after);
    }

    @Test
    void anHourThatIsNoneIsSaidBesideItWithoutAskingTheServer() {
        var form = fill(forms.announce(() -> after++));
        form.value("body").set(Optional.of("Оновлення сервера"));
        form.value("starts_time").set(Optional.of("25:00"));
        form.send();
        assertTrue(form.problem("starts_time").get().present());
        assertEquals(Message.NONE, form.problem("ends_time").get());
        assertEquals(List.of(), server.requests);
        assertEquals(0, after);
    }

    @Test
    @Tag("CSP-3.2.12")
    void aBreakToldTooLateIsRefusedInWordsAndAnEndBeforeTheBeginningBesideTheHour() {
        var form = fill(forms.announce(() -> after++));
        form.value("body").set(Optional.of("Оновлення сервера"));
        server.refusal = Optional.of(new Refusal("ZN330", "outage_too_soon", ""));
        form.send();
        assertEquals("outage_too_soon", form.notice().get().text());
        server.refusal = Optional.of(new Refusal("ZN314", "access_data_invalid", "ends_at:range"));
        form.send();
        assertTrue(form.problem("ends_time").get().text().contains("після початку"));
        server.refusal = Optional.of(new Outage("away", new IllegalStateException()));
        form.send();
        assertEquals(List.of("away"), refusing.banner);
        assertEquals(1, server.requests.stream().distinct().count());
    }

    @Test
    void withdrawsWhatWasTold() {
        fill(forms.withdraw(FakeSettings.announced(3, "planned_outage", "ahead"))).send();
        assertEquals(List.of("withdraw 3"), server.asked);
    }

    private FormViewModel fill(Form form) {
        return new FormViewModel(form, new Inline().atOnce(), refusing.troubles, () -> {});
    }
}
