package ua.esoya.workstation.feature.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.staff.StaffListFile;
import ua.esoya.domain.staff.StaffListReading.Problem;
import ua.esoya.domain.staff.StaffListReading.Rows;
import ua.esoya.domain.staff.StaffListReading.Unusable;

@Tag("ESOYA-1.2")
class StaffWorkbookTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final List<String> HEAD = List.of("Прізвище", "Ім’я", "По батькові", "Посада", "Офіс", "Телефон", "Пошта");
    private static final StaffWorkbook BOOK = new StaffWorkbook(new StaffListFile(StaffWords.columns()));

    @Test
    void readsTheSameAsTheCsvFile() {
        String person = "Їжак;Юрій;Ґедзьович;Адміністратор;01;067 123 45 67;yizhak@example.ua";
        var csv = new StaffListFile(StaffWords.columns()).read((String.join(";", HEAD) + "\n" + person).getBytes(StandardCharsets.UTF_8));
        byte[] book = book(row(1, HEAD) + row(2, List.of(person.split(";"))));
        assertTrue(StaffWorkbook.looksLikeOne(book));
        assertEquals(csv, BOOK.read(book));
        assertEquals(1, assertInstanceOf(Rows.class, csv).rows().size());
    }

    @Test
    void readsAPhoneTypedAsANumberAndKeepsTheNumbersOfTheRows() {
        String gap = row(1, HEAD) + row(5, List.of("Єва", "Ада", "—", "Голова", "01", "PHONE", "eva@example.ua"))
                .replace("t=\"inlineStr\"><is><t>PHONE</t></is>", "><v>3.80671234567E11</v>");
        var rows = assertInstanceOf(Rows.class, BOOK.read(book(gap))).rows();
        assertEquals(5, rows.getFirst().line());
        assertEquals("+380671234567", rows.getFirst().values().get("phone"));
        assertEquals(true, rows.getFirst().values().get("is_without_patronymic"));
    }

    @Test
    void namesTheCellOrTheColumnThatIsWrong() {
        String sheet = row(1, HEAD) + row(2, List.of("Їжак", "Юрій", "—", "AT", "01", "0671234567", "a@b.ua"));
        assertInstanceOf(Rows.class, BOOK.read(book(sheet)));
        assertEquals(new Unusable(Problem.CELL_FORMULA, "D2"), BOOK.read(book(sheet.replace("t=\"inlineStr\"><is><t>AT</t></is>", "t=\"str\"><f>A1&amp;B1</f><v>x</v>"))));
        assertEquals(new Unusable(Problem.CELL_ERROR, "D2"), BOOK.read(book(sheet.replace("t=\"inlineStr\"><is><t>AT</t></is>", "t=\"e\"><v>#N/A</v>"))));
        assertEquals(new Unusable(Problem.COLUMN_MISSING, "phone"), BOOK.read(book(sheet.replace("Телефон", "Кімната"))));
        assertEquals(new Unusable(Problem.FORMULA, "2"), BOOK.read(book(sheet.replace(">AT<", ">=1+1<"))));
        assertTrue(StaffWords.unusable(new Unusable(Problem.CELL_FORMULA, "D2")).contains("D2"));
    }

    @Test
    void refusesWhatIsNoWorkbookOrBroken() throws IOException {
        byte[] sound = book(row(1, HEAD));
        assertEquals(new Unusable(Problem.SPREADSHEET, ""), BOOK.read(Arrays.copyOf(sound, sound.length / 2)));
        assertEquals(new Unusable(Problem.SPREADSHEET, ""), BOOK.read(zip(Map.of("readme.txt", "інший архів"))));
        assertEquals(new Unusable(Problem.SPREADSHEET, ""), BOOK.read(book("<row r=\"1\"><c")));
        assertFalse(StaffWorkbook.looksLikeOne("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Unusable(Problem.NO_ROWS, ""), BOOK.read(sound));
    }

    @Test
    @Tag("ESOYA-4.11")
    void refusesABombAndReachesForNoFile() throws IOException {
        var parts = new LinkedHashMap<>(parts(row(1, HEAD)));
        parts.put("xl/sharedStrings.xml", " ".repeat(40_000_000));
        byte[] bomb = zip(parts);
        assertTrue(bomb.length < StaffListFile.LARGEST);
        assertEquals(new Unusable(Problem.TOO_LARGE, ""), BOOK.read(bomb));
        assertEquals(new Unusable(Problem.TOO_LARGE, ""), BOOK.read(new byte[StaffListFile.LARGEST + 1]));
        String outside = "<!DOCTYPE worksheet [<!ENTITY leak SYSTEM \"file:///etc/hostname\">]>" + sheet(row(1, HEAD) + row(2, List.of("&leak;", "Юрій", "—", "Голова", "01", "067", "a@b.ua")));
        parts.remove("xl/sharedStrings.xml");
        parts.put("xl/worksheets/sheet1.xml", outside);
        var read = BOOK.read(zip(parts));
        assertFalse(read instanceof Rows rows && rows.rows().getFirst().values().containsKey("surname"), read::toString);
    }

    @Test
    void refusesMoreThanTwoThousandPeople() {
        var person = List.of("Їжак", "Юрій", "—", "Голова", "01", "0671234567", "a@b.ua");
        String many = IntStream.rangeClosed(2, 2001).mapToObj(at -> row(at, person)).collect(Collectors.joining());
        assertEquals(2000, assertInstanceOf(Rows.class, BOOK.read(book(row(1, HEAD) + many))).rows().size());
        assertEquals(new Unusable(Problem.TOO_MANY_ROWS, ""), BOOK.read(book(row(1, HEAD) + many + row(2002, person))));
    }

    private static String row(int number, List<String> values) {
        return "<row r=\"" + number + "\">" + IntStream.range(0, values.size())
                .mapToObj(at -> "<c r=\"" + (char) ('A' + at) + number + "\" t=\"inlineStr\"><is><t>" + values.get(at) + "</t></is></c>").collect(Collectors.joining()) + "</row>";
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static Map<String, String> parts(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS
                + "\"><sheets><sheet name=\"Аркуш\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        return parts;
    }

    private static byte[] book(String rows) {
        try {
            return zip(parts(rows));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
