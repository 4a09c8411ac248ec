package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.esoya.domain.paper.BundleLines;
import ua.esoya.domain.paper.PaperKind;

/** The vocabulary of forms is what papers really give: no name more, no name less. */
@Tag("ESOYA-4.5")
@Tag("CSP-2.4.7")
class FieldListTest {
    private static final Path DOCUMENT = Path.of("docs/template-fields.md");

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void namesWhatACaseGivesAndNothingElse(PaperKind kind) {
        var given = new TreeMap<String, TemplateField.Kind>();
        var bundle = new BundleLines("01-0000001-2027-1", "Переїзд", 0, List.of(new BundleLines.Line(1, "01-0000002-2027-9", "Послуга", "Департамент", "5 днів", Optional.empty())));
        collect("", FormValues.of(kind, RecordText.with(SamplePapers.full(), "bundle", Optional.of(bundle))).content(), given);
        given.keySet().removeIf(path -> path.matches("(values|boxes|yes)\\..*"));
        var known = FieldList.of(kind, List.of()).fields().stream().collect(Collectors.toMap(TemplateField::path, TemplateField::kind, (a, b) -> a, TreeMap::new));
        assertEquals(known, given);
    }

    @Test
    void aValueOfTheServiceHasItsOwnName() {
        var content = FormValues.of(PaperKind.APPLICATION, SamplePapers.full()).content();
        assertEquals("м. Кривий Ріг, вул. Соборності, 20, кв. 15", ((Map<?, ?>) content.get("values")).get("object_address"));
        assertEquals(List.of("values.object_address", "boxes.object_address", "yes.object_address"), FieldList.of(PaperKind.APPLICATION, List.of(new FieldList.Asked("object_address", "Адреса", true)))
                .fields().stream().map(TemplateField::path).filter(path -> path.endsWith("object_address")).toList());
    }

    @Test
    void theProgramsOwnFormsNameOnlyWhatIsKnown() {
        for (var kind : PaperKind.values()) {
            assertEquals(List.of(), TemplateCheck.of(Papers.ownForm(kind), FieldList.of(kind, List.of())), kind.code());
        }
    }

    @Test
    void theVocabularyIsWrittenDown() throws IOException {
        var lines = new StringBuilder("""
                # Словник полів шаблонів

                Що може назвати шаблон папера справи. Рядки блоку (`{{#applicants}} … {{/applicants}}`) повторюються; позначку чи слова можна взяти за умову
                (`{{#dueOn}} … {{/dueOn}}` — якщо є, `{{^dueOn}} … {{/dueOn}}` — якщо немає). Імена й назви — лише в називному відмінку: іншого програма не
                вгадує. Де потрібен інший відмінок, додайте до картки послуги відомість, яку реєстратор набере сам, або лишіть лінію для запису від руки.
                Відомості послуги: `values.ім’я`; для відповіді «так чи ні» ще `boxes.ім’я` (☑ або ☐) і умова `yes.ім’я`.

                | поле | вид | що стане на його місце |
                |---|---|---|
                """);
        FieldList.of(PaperKind.INVENTORY, List.of()).fields().forEach(field -> lines.append("| `").append(field.path()).append("` | ").append(word(field.kind())).append(" | ").append(field.title()).append(" |\n"));
        if (Boolean.getBoolean("esoya.fields.write")) {
            Files.writeString(DOCUMENT, lines);
        }
        assertEquals(lines.toString(), Files.readString(DOCUMENT), "write it anew with -Desoya.fields.write=true");
        assertTrue(lines.length() > 3000);
    }

    private static String word(TemplateField.Kind kind) {
        return switch (kind) {
            case TEXT -> "слова";
            case MARK -> "умова";
            case ROWS -> "рядки";
            case GROUP -> "";
        };
    }

    private static void collect(String before, Map<?, ?> values, Map<String, TemplateField.Kind> given) {
        values.forEach((name, value) -> {
            switch (value) {
                case String ignored -> given.put(before + name, TemplateField.Kind.TEXT);
                case Boolean ignored -> given.put(before + name, TemplateField.Kind.MARK);
                case Map<?, ?> group -> collect(before + name + ".", group, given);
                case List<?> rows -> {
                    given.put(before + name, TemplateField.Kind.ROWS);
                    assertTrue(!rows.isEmpty(), name + " has rows in the sample");
                    collect(before + name + ".", (Map<?, ?>) rows.getFirst(), given);
                }
                default -> throw new AssertionError(value.getClass());
            }
        });
    }
}
