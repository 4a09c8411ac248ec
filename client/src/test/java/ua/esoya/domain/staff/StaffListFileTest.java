package ua.esoya.domain.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.domain.staff.StaffListReading.Problem;

@Tag("ESOYA-1.2")
class StaffListFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String HEAD = "Прізвище;Ім’я;По батькові;Посада;Підрозділ;Офіс;Телефон;Пошта\n";
    private static final String ROW = "Їжак;Юрій;Ґедзьович;Адміністратор;Управління;01;067 123 45 67;yizhak@example.ua\n";
    private static final StaffListFile FILE = new StaffListFile(Map.of("surname", List.of("Прізвище"), "given_name", List.of("Ім’я"), "patronymic", List.of("По батькові"),
            "position", List.of("Посада"), "department", List.of("Підрозділ", "Відділ"), "office", List.of("Офіс"), "phone", List.of("Телефон"), "email", List.of("Пошта", "E-mail")));

    @Test
    void readsBothEncodingsAndBothSeparatorsAlike() {
        var expected = rows((HEAD + ROW).getBytes(StandardCharsets.UTF_8));
        assertEquals("Ґедзьович", expected.getFirst().values().get("patronymic"));
        assertEquals("+380671234567", expected.getFirst().values().get("phone"));
        assertEquals(expected, rows((HEAD + ROW).getBytes(WINDOWS)));
        assertEquals(expected, rows(("\uFEFF" + HEAD + ROW).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, rows((HEAD + ROW).replace(';', ',').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesColumnsInAnyOrderUnderAnyOfTheirNames() {
        var rows = rows("№;e-mail;ПОСАДА;Офіс;Телефон;По батькові;Ім'я;Прізвище;Відділ\n1;a@b.ua;Голова;01;12;—;Мар'яна;Єва;Перший\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(Map.of("email", "a@b.ua", "position", "Голова", "office", "01", "phone", "12", "is_without_patronymic", true, "given_name", "Мар’яна", "surname", "Єва",
                "department", "Перший"), rows.getFirst().values());
    }

    @Test
    void keepsQuotedSeparatorsQuotesAndNewLines() {
        var rows = rows((HEAD + ROW.replace("Управління", "\"Відділ; \"\"перший\"\"\nповерх\"") + ROW).getBytes(StandardCharsets.UTF_8));
        assertEquals("Відділ; \"перший\"\nповерх", rows.getFirst().values().get("department"));
        assertEquals(List.of(2, 4), rows.stream().map(StaffListRow::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=\"067\"", "@sum(a1)", "+cmd|' /C calc'!A0", "-2+3+cmd"})
    void refusesAFormula(String cell) {
        assertEquals(new StaffListReading.Unusable(Problem.FORMULA, "2"), FILE.read((HEAD + ROW.replace("Адміністратор", "\"" + cell.replace("\"", "\"\"") + "\"")).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+380 (67) 123-45-67", "-"})
    void takesAPhoneOrADashForNoFormula(String cell) {
        rows((HEAD + ROW.replace("067 123 45 67", cell)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Прізвище;Ім’я\\nЇжак;Юрій|COLUMN_MISSING|email",
        "Прізвище;Прізвище;Ім’я\\nа;б;в|COLUMN_TWICE|Прізвище",
        "Прізвище;Ім’я;По батькові;Посада;Офіс;Телефон;Пошта|NO_ROWS|''",
        "''|NO_ROWS|''",
        "Прізвище;Ім’я;По батькові;Посада;Офіс;Телефон;Пошта\\nа;б;в;г;д;е;є;зайве|BROKEN_ROW|2",
        "Прізвище;Ім’я;По батькові;Посада;Офіс;Телефон;Пошта\\n\"а;б;в;г;д;е;є|OPEN_QUOTE|''"})
    void saysWhatIsWrongWithTheRows(String text, Problem problem, String where) {
        assertEquals(new StaffListReading.Unusable(problem, where), FILE.read(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesWhatIsNoTextOfPeople() {
        assertEquals(Problem.TOO_LARGE, problem(new byte[10 * 1024 * 1024]));
        assertEquals(Problem.SPREADSHEET, problem(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals(Problem.BROKEN_ENCODING, problem((HEAD + ROW).getBytes(StandardCharsets.UTF_16)));
        byte[] broken = (HEAD + ROW).getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 30] = (byte) 0xC0;
        assertEquals(Problem.BROKEN_ENCODING, problem(broken));
        assertEquals(Problem.TOO_MANY_ROWS, problem((HEAD + ROW.repeat(2001)).getBytes(StandardCharsets.UTF_8)));
        assertEquals(2000, rows((HEAD + ROW.repeat(2000)).getBytes(StandardCharsets.UTF_8)).size());
    }

    private static List<StaffListRow> rows(byte[] content) {
        return assertInstanceOf(StaffListReading.Rows.class, FILE.read(content)).rows();
    }

    private static Problem problem(byte[] content) {
        return assertInstanceOf(StaffListReading.Unusable.class, FILE.read(content)).problem();
    }
}
