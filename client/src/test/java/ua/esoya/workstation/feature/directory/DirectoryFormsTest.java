package ua.esoya.workstation.feature.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.directory.DirectoryFile;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Refusing;
import ua.esoya.fx.Went;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.FormViewModel;
import ua.esoya.workstation.ui.sheet.Option;

@Tag("ESOYA-5.7.2")
class DirectoryFormsTest {
    @TempDir
    Path home;

    private final FakeDirectories server = new FakeDirectories();
    private final DirectoryForms forms = new DirectoryForms(server, () -> FakeDirectories.TODAY);
    private final Refusing refusing = new Refusing();
    private final List<LocalDate> planned = new ArrayList<>();
    private int after;

    @Test
    void aValueIsAddedOnlyWithAReason() {
        var form = fill(forms.add(FakeDirectories.DOCUMENTS, () -> after++, planned::add));
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
        var form = fill(forms.change(FakeDirectories.DOCUMENTS, server.values("document_kind").getFirst(), () -> after++, planned::add));
        form.value("title").set(Optional.of("Паспорт"));
        form.value("reason").set(Optional.of("закон № 5"));
        form.send();
        assertEquals("change document_kind passport p {is_in_state_register=true, position=1, register_title=Єдиний державний демографічний реєстр, review_on=2026-11-16, title=Паспорт} закон № 5",
                server.asked.getLast());
    }

    @Test
    void whatNamesAnotherDirectoryIsSentByItsCode() {
        var form = fill(forms.add(FakeDirectories.OFFICES, () -> after++, planned::add));
        form.value("code").set(Optional.of("09"));
        form.value("title").set(Optional.of("Північ"));
        form.value("short_title").set(Optional.of("Північ"));
        form.value("district_id").set(Optional.of("1"));
        form.value("spheres").set(Optional.of(List.of("02", "01")));
        form.value("review_on").set(Optional.of(FakeDirectories.TODAY.plusYears(1)));
        form.value("reason").set(Optional.of("рішення № 5"));
        form.send();
        assertEquals(List.of("add office {code=09, district_id=1, review_on=2027-11-18, short_title=Північ, spheres=[02, 01], title=Північ} рішення № 5"), server.asked);
        // what is retired is offered only where it already stands
        assertEquals(List.of("1"), offered(forms.add(FakeDirectories.OFFICES, () -> {}, day -> {})));
        assertEquals(List.of("1", "2"), offered(forms.change(FakeDirectories.OFFICES, FakeDirectories.HEAD_OFFICE, () -> {}, planned::add)));
    }

    private static List<Object> offered(Form form) {
        return form.fields().stream().filter(FieldSpec.OneOf.class::isInstance).map(FieldSpec.OneOf.class::cast).flatMap(one -> one.options().stream()).map(Option::value).toList();
    }

    @Test
    void aChangeFromALaterDayIsPlanned() {
        var form = fill(forms.change(FakeDirectories.OFFICES, FakeDirectories.HEAD_OFFICE, () -> after++, planned::add));
        form.value("title").set(Optional.of("Центр «Дія»"));
        form.value("reason").set(Optional.of("рішення № 15"));
        form.value("on").set(Optional.of(FakeDirectories.TODAY.minusDays(1)));
        form.send();
        assertTrue(form.problem("on").get().text().contains("минув"));
        form.value("on").set(Optional.of(FakeDirectories.TODAY.plusDays(13)));
        form.send();
        assertEquals(List.of("plan office 01 {body=Справа {номер}, district_id=2, review_on=2026-11-18, short_title=Віза, spheres=[02], title=Центр «Дія»} 2026-12-01 рішення № 15"), server.asked);
        assertEquals(List.of(FakeDirectories.TODAY.plusDays(13)), planned);
        assertEquals(0, after);
    }

    @Test
    @Tag("CSP-2.4.12")
    void whatIsLookedAtStaysAsItIsUntilTheNextDay() {
        var form = fill(forms.reviewed(FakeDirectories.OFFICES, FakeDirectories.HEAD_OFFICE, () -> after++));
        assertEquals(Optional.of(FakeDirectories.TODAY.plusYears(1)), form.value("review_on").get());
        form.value("reason").set(Optional.of("лист № 8"));
        form.send();
        assertEquals("change office 01 h {body=Справа {номер}, district_id=2, review_on=2027-11-18, short_title=Віза, spheres=[02], title=Центр «Віза»} лист № 8", server.asked.getLast());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            body:placeholder    | body        | У фігурних дужках
            district_id:retired | district_id | виведено з ужитку
            """)
    void aRuleOfDirectoriesIsSaidBesideItsField(String detail, String field, String words) {
        server.refusal = Optional.of(new Refusal("ZN280", "directory_value_invalid", detail));
        var form = fill(forms.change(FakeDirectories.OFFICES, FakeDirectories.HEAD_OFFICE, () -> after++, planned::add));
        form.value("reason").set(Optional.of("лист № 8"));
        form.send();
        assertTrue(form.problem(field).get().text().contains(words), form.problem(field).get().text());
        assertEquals(0, after);
    }

    @Test
    void whatKeepsAnOfficeOpenIsSaid() {
        server.refusal = Optional.of(new Refusal("ZN416", "directory_value_held", "workplaces:12;cases:3"));
        var form = fill(forms.retire(FakeDirectories.OFFICES, FakeDirectories.HEAD_OFFICE, List.of(), () -> after++));
        form.value("reason").set(Optional.of("лист № 8"));
        form.send();
        assertEquals("Ще в ужитку: чинні робочі місця — 12; незакриті справи — 3. Спершу закрийте або передайте їх.", form.problem("on").get().text());
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
        var form = fill(forms.add(FakeDirectories.DOCUMENTS, () -> after++, planned::add));
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

    @Test
    void aFileIsComparedFirstAndTakenAsAWhole() throws IOException {
        var went = new Went();
        var files = new DirectoryFiles(server, went);
        var file = Files.writeString(home.resolve("види.csv"), """
                Код;Назва;Є в державному реєстрі;Місце в списку
                plan;План;ні;4
                ;Проєкт;так;
                """, Charset.forName("windows-1251"));
        var compared = fill(files.compare(FakeDirectories.DOCUMENTS, () -> after++));
        compared.value("file").set(Optional.of(file.toString()));
        compared.send();
        assertEquals("compare document_kind [{code=plan, is_in_state_register=false, position=4, title=План}, {code=, is_in_state_register=true, title=Проєкт}]", server.asked.getLast());
        var dry = assertInstanceOf(DirectoryRoutes.DryRun.class, went.opened.getLast());
        assertEquals(List.of(2, 3), dry.rows().stream().map(DirectoryFile.Row::line).toList());
        var take = fill(files.take(dry));
        take.value("reason").set(Optional.of("лист № 3"));
        take.send();
        assertEquals("take document_kind s 2 лист № 3", server.asked.getLast());
        assertEquals(1, after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Код;Назва          | немає рядків
            Код;Місце в списку,plan;4 | Бракує стовпця «Назва»
            Код;Назва;Колір,plan;План;синій | Стовпця «Колір»
            Код;Назва;Код,plan;План;plan | двічі
            Код;Назва,plan;План;ще | У рядку 2
            """)
    void aFileOfNoUseIsSaidBesideItsField(String text, String words) throws IOException {
        var compared = fill(new DirectoryFiles(server, new Went()).compare(FakeDirectories.DOCUMENTS, () -> after++));
        compared.value("file").set(Optional.of(Files.writeString(home.resolve("x.csv"), text.replace(',', '\n')).toString()));
        compared.send();
        assertTrue(compared.problem("file").get().text().contains(words), compared.problem("file").get().text());
        assertEquals(List.of(), server.asked);
    }

    @Test
    @Tag("CSP-2.4.12")
    void aNewValueOfALaterDayIsPlannedAndOneOfThePastRefused() {
        var form = fill(forms.add(FakeDirectories.DOCUMENTS, () -> after++, planned::add));
        form.value("title").set(Optional.of("Електронний витяг"));
        form.value("reason").set(Optional.of("закон № 5"));
        form.value("on").set(Optional.of(FakeDirectories.TODAY.minusDays(1)));
        form.send();
        assertEquals(List.of(), server.asked);
        assertTrue(form.problem("on").get().text().contains("минув"), form.problem("on").get().text());
        form.value("on").set(Optional.of(FakeDirectories.TODAY.plusDays(20)));
        form.send();
        assertEquals(List.of("plan new document_kind {title=Електронний витяг} 2026-12-08 закон № 5"), server.asked);
        assertEquals(List.of(FakeDirectories.TODAY.plusDays(20)), planned);
        assertEquals(0, after);
    }

    @Test
    @Tag("CSP-2.4.9")
    void theYearsOfAClassAreANumberInTheFormAndInAFile() throws IOException {
        var form = fill(forms.add(FakeDirectories.TERMS, () -> after++, planned::add));
        form.value("title").set(Optional.of("15 років"));
        form.value("years").set(Optional.of(15));
        form.value("legal_basis").set(Optional.of("ст. 44"));
        form.value("reason").set(Optional.of("зміна переліку"));
        server.refusal = Optional.of(new Refusal("ZN280", "directory_value_invalid", "years:years_or_permanent"));
        form.send();
        assertTrue(form.problem("years").get().text().contains("одне з двох"), form.problem("years").get().text());
        server.refusal = Optional.empty();
        form.send();
        assertEquals("add retention_class {legal_basis=ст. 44, title=15 років, years=15} зміна переліку", server.asked.getLast());
        var compared = fill(new DirectoryFiles(server, new Went()).compare(FakeDirectories.TERMS, () -> after++));
        compared.value("file").set(Optional.of(Files.writeString(home.resolve("класи.csv"), "Назва;Скільки років;Зберігати постійно;Правова підстава\n7 років;7;;ст. 1\n").toString()));
        compared.send();
        assertEquals("compare retention_class [{is_permanent=false, legal_basis=ст. 1, title=7 років, years=7}]", server.asked.getLast());
    }

    private FormViewModel fill(Form form) {
        return new FormViewModel(form, new Inline().atOnce(), refusing.troubles, () -> {});
    }
}
