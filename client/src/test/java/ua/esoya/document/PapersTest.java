package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.Employee;
import ua.esoya.domain.paper.PaperKind;
import ua.esoya.domain.paper.Supplement;

class PapersTest {
    private static final Papers PAPERS = new Papers();

    @Test
    @Tag("ESOYA-7.1.3c")
    void inventoryHoldsEverythingTheRegulationNames() throws IOException {
        assertHolds(PAPERS.print(PaperKind.INVENTORY, SamplePapers.full()),
                "Центр надання адміністративних послуг «Віза»", "Головний офіс", "пл. Молодіжна, 1", "+380 56 000 00 00",
                SamplePapers.NUMBER, "12.03.2027 14:32", "пакет надійшов 11.03.2027 14:32", "поштою",
                "Реєстрація місця проживання особи", "01/01", "00034", "Департамент адміністративних послуг",
                "Шевчук Оксана Іванівна", "3184712345", "+380 67 123 45 67", "o.shevchuk@example.ua", "вул. Ґонти, 7",
                "відповідальністю «Ґедзь»", "ЄДРПОУ 32855961", "Мельник Андрій Петрович", "довіреність № 1-88 від 01.12.2026",
                "дійсний до 01.12.2029", "☑", "☐", "Договір найму житла", "№ 17-А від 01.02.2027", "оригінал", "копія",
                "електронний", "звірено з оригіналом", "є в державному реєстрі, не сканується",
                "не подано, заявник просить прийняти без нього", "3 документи, 7 (сім аркушів)", "30 календарних днів",
                "12.04.2027", "85,00 грн", "звільнено: особа з інвалідністю", "електронна пошта", "50027, а/с 5",
                "☑ Згода на обробку персональних даних", "https://viza.example.ua/s", "https://viza.example.ua/o",
                "Петренко І. П.", "адміністратор, вікно 4", "місце печатки", "Примірник опису отримав(ла)", "підпис",
                "Повторний друк: 14.03.2027 14:32, Бондар О. О.", "Примірник заявника (1 з 2)", "Примірник Центру (2 з 2)");
    }

    @Test
    @Tag("ESOYA-7.1.3a")
    void routingSlipHoldsEverythingTheRegulationNames() throws IOException {
        assertHolds(PAPERS.print(PaperKind.ROUTING_SLIP, SamplePapers.full()),
                SamplePapers.NUMBER, "Реєстрація місця проживання особи", "версія 3 від 10.01.2027", "Шевчук О. І.", "ТОВ «Ґедзь»",
                "представник Мельник А. П.", "12.03.2027 14:32", "Петренко І. П., адміністратор, вікно 4", "30 календарних днів",
                "12.04.2027", "Прийом пакета", "у день звернення", "12.03.2027 14:35", "прийнято", "В виконує",
                "Передано суб’єкту надання 15.03.2027 10:15", "реєстр № 15/3", "Отримано суб’єктом надання", "Їжак Є. Ґ., спеціаліст",
                "Результат передано до Центру", "Результат отримав адміністратор", "Заявника повідомлено", "СМС",
                "Результат видано 23.03.2027 10:23", "Шевчук О. І., ID-картка 001234567", "рішення про відмову № 77-р від 21.03.2027",
                "пункт 18 Порядку № 265", "23.03.2027 10:05, Бондар О. О.", "лист № 9 від 01.04.2027", "Повторний друк");
    }

    @Test
    @Tag("ESOYA-4.5b")
    @Tag("ESOYA-4.2d")
    void applicationIsFilledIn() throws IOException {
        assertHolds(PAPERS.print(PaperKind.APPLICATION, SamplePapers.full()),
                "Директорці Департаменту", "Шевчук Оксана Іванівна", "дата народження 14.03.1987", "РНОКПП 3184712345",
                "ID-картка 001234567", "багатодітна родина", "ЄДРПОУ 32855961", "Мельник Андрій Петрович", "паспорт АБ123456",
                "ЗАЯВА", "Прошу надати адміністративну послугу", "Реєстрація місця проживання особи", "(код 00034)", "Адреса об’єкта м. Кривий Ріг, вул. Соборності, 20",
                "1. Заява про реєстрацію", "Договір найму житла № 17-А", "☑ даю згоду на обробку", "12.03.2027 14:32",
                SamplePapers.NUMBER, "Петренко І. П.");
    }

    @Test
    @Tag("ESOYA-7.1.8b")
    void supplementNamesWhatWasBroughtAndWhatItSupplements() throws IOException {
        var whole = SamplePapers.full();
        var brought = whole.items().stream().filter(item -> item.name().equals("Договір найму житла")).toList();
        var supplement = new Supplement(whole.with(brought, new Employee("Коваль Н. В.", "адміністраторка", "")), 2, whole.registeredAt().plusDays(3));
        byte[] pdf = PAPERS.supplement(supplement, 2);
        assertHolds(pdf, "Додатковий опис документів № 2", SamplePapers.NUMBER, "складено 15.03.2027 14:32", "до опису від 12.03.2027 14:32", "Договір найму житла", "№ 17-А від 01.02.2027",
                "1 документ", "Коваль Н. В.", "Примірник заявника (1 з 2)", "Примірник Центру (2 з 2)", "Шевчук Оксана Іванівна");
        assertFalse(PaperText.of(pdf).contains("Заява про реєстрацію"), "the first inventory stays as it was");
        try (var pages = new PaperPages(pdf)) {
            assertEquals(2, pages.count());
        }
    }

    @Test
    void comeBackSlipNamesWhatToBring() throws IOException {
        assertHolds(PAPERS.comeBack(SamplePapers.comeBack()), "D-7K3M9Q", "Чернетка зберігається до", "Довідка про зняття з реєстрації",
                "не старша за 30 днів", "Згода співвласника", "12.04.2027", "Шевчук О. І.", "Справу ще не зареєстровано");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everydayCaseFitsOnePage(PaperKind kind) {
        try (var pages = new PaperPages(PAPERS.print(kind, SamplePapers.typical()))) {
            assertEquals(kind == PaperKind.INVENTORY ? 2 : 1, pages.count());
        }
    }

    @Test
    void firstPrintHasNoMarkOfRepetition() throws IOException {
        assertFalse(PaperText.of(PAPERS.print(PaperKind.ROUTING_SLIP, SamplePapers.typical())).contains("Повторний друк"));
    }

    @Test
    @Tag("ESOYA-7.1.3b")
    void serviceGivenAtOnceHasNoRoutingSlip() {
        CasePaper immediate = RecordText.immediate(SamplePapers.typical());
        assertEquals(List.of(PaperKind.INVENTORY, PaperKind.APPLICATION), immediate.kinds());
        assertThrows(IllegalArgumentException.class, () -> PAPERS.print(PaperKind.ROUTING_SLIP, immediate));
        assertTrue(PAPERS.print(PaperKind.INVENTORY, immediate).length > 0);
    }

    private static void assertHolds(byte[] pdf, String... texts) throws IOException {
        String all = PaperText.of(pdf);
        for (String text : texts) {
            assertTrue(all.contains(text), () -> "«" + text + "» is not in: " + all);
        }
    }
}
