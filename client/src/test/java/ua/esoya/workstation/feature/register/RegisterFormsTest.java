package ua.esoya.workstation.feature.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.paper.FactSheet;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;

class RegisterFormsTest {
    @TempDir
    Path folder;

    private final FakeRegister server = new FakeRegister();
    private final Refusing refusing = new Refusing();
    private int after;

    @Test
    @Tag("ESOYA-5.4")
    @Tag("CSP-3.7a")
    void aLawfulRequestIsRecordedWithItsLetterAndTheNumbersOfItsCases() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.7 лист", StandardCharsets.UTF_8);
        var form = fill(new DisclosureForms(server).record());
        form.send();
        assertTrue(form.problem("legal_ground").get().present());
        form.value("requester").set(Optional.of("Районний суд"));
        form.value("requester_kind").set(Optional.of("court"));
        form.value("request_number").set(Optional.of("77"));
        form.value("requested_on").set(Optional.of(FakeRegister.TODAY));
        form.value("legal_ground").set(Optional.of("ухвала"));
        form.value("case_numbers").set(Optional.of("01-0000012-2026-5, 01-0000013-2026-3;"));
        form.value("scope").set(Optional.of("відомості заяви"));
        form.value("scan").set(Optional.of("no-such.pdf"));
        form.send();
        assertTrue(form.problem("scan").get().present());
        assertEquals(List.of(), server.requests);
        form.value("scan").set(Optional.of(letter.toString()));
        server.refusal = Optional.of(new Refusal("ZN314", "access_data_invalid", "case_numbers:unknown_code"));
        form.send();
        assertTrue(form.problem("case_numbers").get().present());
        server.refusal = Optional.empty();
        form.send();
        assertEquals(List.of("record {case_numbers=[01-0000012-2026-5, 01-0000013-2026-3], legal_ground=ухвала, request_number=77, requested_on=2026-11-18, requester=Районний суд, "
                + "requester_kind=court, scope=відомості заяви} " + Files.size(letter)), server.asked);
    }

    @Test
    @Tag("ESOYA-8.2")
    void aRequestAboutOnesOwnDataIsTakenAndAnswered() {
        var forms = new SubjectRequestForms(server);
        var taken = fill(forms.take(FakeRegister.PERSON, "Їжак Юрій Ґедзьович", () -> after++));
        taken.value("kind").set(Optional.of("own_copy"));
        taken.send();
        var answered = fill(forms.answer(server.subjectRequest(FakeRegister.PERSON)));
        assertEquals("Прізвище написано з помилкою", answered.form().hint());
        answered.send();
        assertTrue(answered.problem("answer").get().present());
        answered.value("answer").set(Optional.of("виправлено актом № 4"));
        answered.send();
        assertTrue(server.asked.containsAll(List.of("take own_copy «»", "answer виправлено актом № 4")), server.asked::toString);
        assertEquals(1, after);
    }

    @Test
    @Tag("ESOYA-8.2")
    void theTermIsTold() {
        assertEquals("ще 12 днів", RegisterWords.state(FakeRegister.row(1, "own_copy", 12), FakeRegister.TODAY).words());
        assertEquals(Meaning.WARN, RegisterWords.state(FakeRegister.row(1, "own_copy", 3), FakeRegister.TODAY).meaning());
        assertEquals(Meaning.TODAY, RegisterWords.state(FakeRegister.row(1, "own_copy", 0), FakeRegister.TODAY).meaning());
        assertEquals(Meaning.LATE, RegisterWords.state(FakeRegister.row(1, "own_copy", -1), FakeRegister.TODAY).meaning());
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void theCopyTellsEverythingKnownAndWhoSawIt() {
        var sheet = new RegisterPapers((directory, code) -> directory + " " + code).ownCopy(FakeRegister.copy(), FakeRegister.TODAY);
        var words = words(sheet);
        for (var known : List.of("Їжак Юрій Ґедзьович", "14.03.1987", "3185001247", "+380671234567", "social_category veteran", "000123456, 1234, виданий 06.05.2020, дійсний до 06.05.2030",
                "Реєстрація місця проживання, Видано, Центр «Віза»", "Перегляд особи, Робота зі справою, Шевчук О. І., адміністратор")) {
            assertTrue(words.contains(known), known + " is not in " + words);
        }
        assertTrue(sheet.groups().stream().noneMatch(group -> group.facts().isEmpty()));
    }

    @Test
    @Tag("ESOYA-5.4")
    void dataOfACaseNameTheRequestTheyAreGivenFor() {
        var words = words(new RegisterPapers((directory, code) -> code).disclosed(FakeRegister.card(), FakeRegister.disclosure(true), FakeRegister.TODAY));
        for (var known : List.of("ухвала від 10.11.2026 у справі № 123/45", "01-0000012-2026-5", "Їжак Юрій Ґедзьович", "Зареєстровано, Шевчук О. І.", "Заява")) {
            assertTrue(words.contains(known), known + " is not in " + words);
        }
    }

    private static String words(FactSheet sheet) {
        return sheet.groups().stream().flatMap(group -> group.facts().stream()).map(FactSheet.Fact::text).toList().toString();
    }

    private FormViewModel fill(Form form) {
        return new FormViewModel(form, new Inline().atOnce(), refusing.troubles, () -> {});
    }
}
