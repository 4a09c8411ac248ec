package ua.esoya.workstation.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.form.Message;

class FormViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final List<UUID> requests = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Refusing refusing = new Refusing();
    private final Inline inline = new Inline();
    private Optional<RuntimeException> refusal = Optional.empty();
    private int closed;
    private final FormViewModel model = model(inline.atOnce());

    @Test
    void asksForWhatIsMissingBesideItsFieldWithoutAskingTheServer() {
        model.send();
        assertEquals("Заповніть.", model.problem("title").get().text());
        assertEquals(List.of(), requests);
        assertFalse(model.touched());
        model.value("title").set(Optional.of("Робота з системою"));
        assertEquals(Message.NONE, model.problem("title").get());
        assertTrue(model.touched());
    }

    @Test
    void aRefusalStandsBesideTheFieldsItNamesAndWhatWasTypedStays() {
        refusal = Optional.of(new Refusal("ZN314", "access_data_invalid", "passed_on:future;document:too_long"));
        fill();
        model.send();
        assertEquals("Цей день ще не настав.", model.problem("passed_on").get().text());
        assertEquals("Задовге: скоротіть.", model.problem("document").get().text());
        assertEquals("access_data_invalid", model.notice().get().text());
        assertEquals(Optional.of("сертифікат № 5"), model.value("document").get());
        assertEquals(0, closed);
        assertFalse(model.sending().get());
        refusal = Optional.empty();
        model.value("document").set(Optional.of("№ 5"));
        model.send();
        assertEquals(1, closed);
        assertFalse(model.touched());
    }

    @Test
    void theSameContentGoesUnderTheSameRequestAndAnotherUnderANewOne() {
        refusal = Optional.of(new Outage("server_unreachable", new IllegalStateException()));
        fill();
        model.send();
        model.send();
        assertEquals(List.of("server_unreachable", "server_unreachable"), refusing.banner);
        assertEquals(requests.get(0), requests.get(1));
        model.value("title").set(Optional.of("Інше"));
        model.send();
        assertNotEquals(requests.get(1), requests.get(2));
    }

    @Test
    void aSecondPressWaitsForTheFirstAnswer() {
        var slow = model(inline.whenTold());
        fill(slow);
        slow.send();
        slow.send();
        inline.work();
        assertEquals(1, requests.size());
        assertEquals(1, closed);
    }

    private void fill() {
        fill(model);
    }

    private static void fill(FormViewModel form) {
        form.value("title").set(Optional.of("Робота з системою"));
        form.value("document").set(Optional.of("сертифікат № 5"));
        form.value("passed_on").set(Optional.of(TODAY));
    }

    private FormViewModel model(Background background) {
        return new FormViewModel(new Form("training", "Навчання", "", "Записати", List.of(
                new FieldSpec.Line("title", "Тема", true, 500, ""),
                new FieldSpec.Line("document", "Документ", true, 200, ""),
                new FieldSpec.Day("passed_on", "Пройдено", true),
                new FieldSpec.PdfFile("scan", "Скан", false, "")), Map.of(), this::verb), background, refusing.troubles, () -> closed++);
    }

    private Runnable verb(UUID request, Map<String, Object> values) {
        requests.add(request);
        refusal.ifPresent(no -> {
            throw no;
        });
        asked.add(new TreeMap<>(values).toString());
        return () -> {};
    }

    @Test
    void aFileThatIsNoPdfIsSaidBesideTheFile() {
        refusal = Optional.of(new Refusal("ZN314", "scan_unreadable", ""));
        fill();
        model.send();
        assertEquals("Це не файл PDF.", model.problem("scan").get().text());
    }

    @Test
    void sendsOnlyWhatIsFilledIn() {
        fill();
        model.send();
        assertEquals("{document=сертифікат № 5, passed_on=2026-11-18, title=Робота з системою}", asked.getLast());
    }
}
