package ua.esoya.workstation.feature.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.Refusal;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;

@Tag("ESOYA-5.7.2")
class DirectoryFormsTest {
    private final FakeDirectories server = new FakeDirectories();
    private final DirectoryForms forms = new DirectoryForms(server, () -> FakeDirectories.TODAY);
    private final Refusing refusing = new Refusing();
    private int after;

    @Test
    void aValueIsAddedOnlyWithAReason() {
        var form = fill(forms.add(FakeDirectories.DOCUMENTS, () -> after++));
        form.value("title").set(Optional.of("Витяг з реєстру"));
        form.value("is_in_state_register").set(Optional.of(true));
        form.send();
        assertEquals(List.of(), server.asked);
        form.value("reason").set(Optional.of("закон № 5"));
        form.send();
        assertEquals(List.of("add document_kind {is_in_state_register=true, title=Витяг з реєстру} закон № 5"), server.asked);
        assertEquals(1, after);
    }

    @Test
    void aChangeSendsWhatWasSeen() {
        var form = fill(forms.change(FakeDirectories.DOCUMENTS, server.values("document_kind").getFirst(), () -> after++));
        form.value("title").set(Optional.of("Паспорт"));
        form.value("reason").set(Optional.of("закон № 5"));
        form.send();
        assertEquals("change document_kind passport p {is_in_state_register=true, position=1, register_title=Єдиний державний демографічний реєстр, title=Паспорт} закон № 5",
                server.asked.getLast());
    }

    @Test
    @Tag("CSP-2.4.12")
    void aValueIsRetiredFromADayAndComesBack() {
        var plan = server.values("document_kind").get(1);
        var form = fill(forms.retire(FakeDirectories.DOCUMENTS, plan, List.of(), () -> after++));
        assertEquals(Optional.of(FakeDirectories.TODAY), form.value("on").get());
        form.value("on").set(Optional.of(FakeDirectories.TODAY.plusDays(2)));
        form.value("reason").set(Optional.of("закон № 5"));
        form.send();
        assertEquals("retire document_kind plan l 2026-11-20 закон № 5", server.asked.getLast());
        var back = fill(forms.restore(FakeDirectories.DOCUMENTS, plan, () -> after++));
        back.value("reason").set(Optional.of("помилка"));
        back.send();
        assertEquals("retire document_kind plan l never помилка", server.asked.getLast());
        assertEquals(2, after);
    }

    @Test
    void whatTheServerRefusesIsSaidBesideItsField() {
        server.refusal = Optional.of(new Refusal("ZN280", "directory_value_invalid", "title:duplicate"));
        var form = fill(forms.add(FakeDirectories.DOCUMENTS, () -> after++));
        form.value("title").set(Optional.of("Паспорт громадянина України"));
        form.value("reason").set(Optional.of("закон № 5"));
        form.send();
        assertTrue(form.problem("title").get().text().contains("вже є"));
        server.refusal = Optional.of(new Refusal("ZN280", "directory_value_invalid", "on:past"));
        var late = fill(forms.retire(FakeDirectories.DOCUMENTS, server.values("document_kind").getFirst(), List.of(), () -> after++));
        late.value("reason").set(Optional.of("закон № 5"));
        late.send();
        assertTrue(late.problem("on").get().text().contains("минув"));
        assertEquals(0, after);
    }

    private FormViewModel fill(Form form) {
        return new FormViewModel(form, new Inline().atOnce(), refusing.troubles, () -> {});
    }
}
