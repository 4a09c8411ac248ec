package ua.esoya.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.PostalAddress;
import ua.esoya.domain.journal.PaperSeal;
import ua.esoya.domain.paper.PaperCode;
import ua.esoya.domain.paper.PaperCode.Returning;
import ua.esoya.domain.paper.ServiceSheet;

/** Sheets that are no papers of a case: archivable, whole, and readable by a scanner. */
class ServiceSheetTest {
    private static final Papers PAPERS = new Papers();
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 16, 5);
    private static final ServiceSheet.Head HEAD = new ServiceSheet.Head("Центр адміністративних послуг «Віза»", NOW, "Їжакевич А. М., технічний адміністратор");
    private static final ServiceSheet.Sender SENDER = new ServiceSheet.Sender("Головний офіс", "пр. Поштовий, 2, м. Кривий Ріг", "+380 56 400 01 01", "Директор Олена Їжакевич");
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    @Tag("ESOYA-4.11c")
    @Tag("CSP-2.4.16")
    void theSealOfTheDayIsReadBackFromItsPaper() throws Exception {
        String code = PaperSeal.text(1, 1204, HASH);
        byte[] pdf = look("sheet-seal", new ServiceSheet.Seal(HEAD, NOW.toLocalDate(), 1, 1204, HASH, code, NOW.minusMinutes(1), 540, 2310, 4127));
        try (var pages = new PaperPages(pdf)) {
            assertEquals(1, pages.count());
            assertEquals(List.of(code), BarcodesOnPage.qrs(pages.render(0, 150)));
        }
        String text = PaperText.of(pdf);
        assertEquals(Optional.of(HASH), PaperSeal.read(code).map(seal -> seal.sha256()));
        assertTrue(text.contains("ESOYA-1-1204-") && text.contains("9F86 D081 884C") && text.contains(code.substring(code.length() - 5)) && text.contains("Їжакевич"), text);
    }

    @Test
    @Tag("ESOYA-5.3.2")
    @Tag("CSP-3.7b")
    void whoSawTheDataIsOneListWithPlaceAndPurpose() throws Exception {
        var lines = IntStream.range(0, 60).mapToObj(n -> new ServiceSheet.Viewing(NOW.minusHours(n), "Петренко Ірина Павлівна", "адміністратор", "Центр «Віза»",
                n % 2 == 0 ? "Перегляд справи" : "Пошук особи", n % 2 == 0 ? "" : "Реєстрація звернення", n % 2 == 0 ? "01/2026-00001204" : "")).toList();
        byte[] pdf = look("sheet-viewers", new ServiceSheet.Viewers(HEAD, "Шевчук Оксана Іванівна", "14.03.1987", lines, false));
        String text = PaperText.of(pdf);
        assertTrue(text.contains("Хто бачив мої дані") && text.contains("Шевчук Оксана Іванівна") && text.contains("Реєстрація звернення"), text);
        assertTrue(text.contains("Показано останні записи (60)"), text);
        byte[] nobody = look("sheet-viewers-none", new ServiceSheet.Viewers(HEAD, "Шевчук Оксана Іванівна", "", List.of(), true));
        assertTrue(PaperText.of(nobody).contains("Записів про перегляд даних цієї особи немає."));
    }

    @Test
    @Tag("CSP-2.4.9")
    @Tag("CSP-3.3.4")
    void theActOfDisposalNamesItsCasesByNumberAndBothPersons() throws Exception {
        var cases = IntStream.rangeClosed(1, 60).mapToObj(n -> new ServiceSheet.DisposedCase("01-00%05d-2026-4".formatted(n), n % 3 == 0
                ? "Реєстрація місця проживання (перебування) особи з видачею витягу з реєстру територіальної громади" : "Видача довідки про склад сім’ї", NOW.toLocalDate(), NOW.toLocalDate().plusDays(9))).toList();
        byte[] pdf = look("sheet-disposal", new ServiceSheet.Disposal(HEAD, "7-зн", NOW.toLocalDate(), "протокол експертної комісії № 3 від 09.01.2032", "Центр «Віза»", 2026,
                "Їжакевич А. М.", "Єфименко В. О.", Optional.of(NOW), Optional.of(true), Optional.of(NOW.plusMinutes(2)), 60, 12_480, 391, cases));
        String text = PaperText.of(pdf);
        assertTrue(text.contains("Акт № 7-зн про вилучення для знищення документів") && text.contains("01-0000060-2026-4") && text.contains("Усього справ: 60.")
                && text.contains("файлів 391") && text.contains("Їжакевич А. М.") && text.contains("Єфименко В. О."), text);
        byte[] waiting = look("sheet-disposal-waiting", new ServiceSheet.Disposal(HEAD, "8-зн", NOW.toLocalDate(), "протокол № 3", "Центр «Віза»", 2026,
                "Їжакевич А. М.", "", Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0, cases.subList(0, 3)));
        assertTrue(PaperText.of(waiting).contains("чекає на другу особу") && !PaperText.of(waiting).contains("Знищено"), PaperText.of(waiting));
        byte[] underWay = PAPERS.print(new ServiceSheet.Disposal(HEAD, "8-зн", NOW.toLocalDate(), "протокол № 3", "Центр «Віза»", 2026,
                "Їжакевич А. М.", "Єфименко В. О.", Optional.of(NOW), Optional.of(true), Optional.empty(), 2, 40, 3, cases.subList(0, 3)));
        assertTrue(PaperText.of(underWay).contains("справ знищено 2 із 3") && !PaperText.of(underWay).contains("Знищено"), PaperText.of(underWay));
        byte[] declined = PAPERS.print(new ServiceSheet.Disposal(HEAD, "9-зн", NOW.toLocalDate(), "протокол № 3", "Центр «Віза»", 2026,
                "Їжакевич А. М.", "Єфименко В. О.", Optional.of(NOW), Optional.of(false), Optional.empty(), 0, 0, 0, cases.subList(0, 1)));
        assertTrue(PaperText.of(declined).contains("Акт відхилено"), PaperText.of(declined));
    }

    @Test
    @Tag("ESOYA-7.1.6a")
    void theRegisterOfHandOverIsFoundByItsBarcodeAndRepeatsItsHeadOnEachPage() throws Exception {
        for (int count : List.of(1, 30, 80)) {
            var cases = IntStream.rangeClosed(1, count).mapToObj(n -> new ServiceSheet.HandedCase("01-00%05d-2027-4".formatted(n), n % 3 == 0
                    ? "Реєстрація місця проживання (перебування) особи з видачею витягу з реєстру територіальної громади" : "Видача довідки про склад сім’ї",
                    n % 5 == 0 ? "ТОВ «Криворізький металургійний центр»" : "Шевчук О. І.", 4, Optional.of(NOW.toLocalDate().plusDays(n)))).toList();
            byte[] pdf = look("sheet-hand-over-" + count, new ServiceSheet.HandOver(HEAD, "9-00000042-6", "пр. Поштовий, 2, м. Кривий Ріг", "Департамент адміністративних послуг виконавчого комітету",
                    false, "Петренко В. С.", NOW.minusHours(1), Optional.of(NOW), "Поліщук І. П.", "адміністратор", 4 * count, cases, 0));
            String text = PaperText.of(pdf);
            assertTrue(text.contains("Усього справ: " + count + ", аркушів: " + 4 * count + ".") && text.contains("передав") && text.contains("отримав"), text);
            try (var pages = new PaperPages(pdf)) {
                assertEquals("9000000426", BarcodesOnPage.code128(pages.render(0, 200)));
                assertEquals(pages.count(), text.split("Номер справи", -1).length - 1, "each page has the head of the table");
                ImageIO.write(pages.render(pages.count() - 1, 80), "png", Path.of("target", "screenshots", "sheet-hand-over-" + count + "-last.png").toFile());
            }
        }
    }

    @Test
    @Tag("ESOYA-7.1.7a")
    void theLetterOfTransferNamesEachResultAndCarriesTheCodeOfItsCase() throws Exception {
        for (int count : List.of(1, 24)) {
            var results = IntStream.rangeClosed(1, count).mapToObj(n -> uncollected(CaseNumber.of(1, n, 2026).value(), n % 4 == 0
                    ? "Реєстрація місця проживання (перебування) особи з видачею витягу з реєстру територіальної громади" : "Видача довідки про склад сім’ї")).toList();
            byte[] pdf = look("sheet-storage-note-" + count, new ServiceSheet.StorageNote(HEAD, SENDER, "Департамент адміністративних послуг виконавчого комітету", 3, results));
            String text = PaperText.of(pdf);
            assertTrue(text.contains("протягом 3 місяців") && text.contains("Усього результатів: " + count + ", аркушів: " + 2 * count + ".") && text.contains("Директор Олена Їжакевич")
                    && text.contains("Рішення № 15-р") && text.contains("від 18.08.2026") && text.contains("прийняв на зберігання"), text);
            try (var pages = new PaperPages(pdf)) {
                for (int dpi : List.of(200, 300)) {
                    var found = new ArrayList<PaperCode>();
                    for (int page = 0; page < pages.count(); page++) {
                        found.addAll(CodeOnPage.find(pages.render(page, dpi)));
                    }
                    assertEquals(results.stream().map(line -> PaperCode.text(line.caseNumber(), Returning.TRANSFER_NOTE)).map(PaperCode::read).map(Optional::orElseThrow).collect(Collectors.toSet()),
                            new HashSet<>(found), dpi + " dpi");
                }
                ImageIO.write(pages.render(pages.count() - 1, 80), "png", Path.of("target", "screenshots", "sheet-storage-note-" + count + "-last.png").toFile());
            }
        }
        for (var said : Map.of(1, "протягом 1 місяця від", 2, "протягом 2 місяців від", 5, "протягом 5 місяців від", 21, "протягом 21 місяця від").entrySet()) {
            var text = PaperText.of(PAPERS.print(new ServiceSheet.StorageNote(HEAD, SENDER, "ДАП", said.getKey(), List.of(uncollected("01-0000001-2026-4", "Довідка"))), 1)).replace('\u00a0', ' ');
            assertTrue(text.contains(said.getValue()), text);
        }
        assertTrue(PaperText.of(PAPERS.print(new ServiceSheet.StorageNote(HEAD, SENDER, "ДАП", 3, List.of(uncollected("01-0000001-2026-4", "Довідка"))), 2)).contains("Друк 2-й"));
    }

    @Test
    @Tag("ESOYA-7.1.6c")
    void theAddressLiesUnderTheWindowOfAnEnvelope() throws Exception {
        var to = PostalAddress.of("50000, м. Кривий Ріг, вул. Соборності, 5, кв. 3");
        byte[] reminder = look("sheet-reminder", new ServiceSheet.Reminder(HEAD, SENDER, "Шевчук Оксана Іванівна", to, uncollected("01-0000001-2026-4", "Видача довідки про склад сім’ї"),
                Optional.of(NOW.toLocalDate())));
        byte[] label = look("sheet-envelope", new ServiceSheet.Envelope(HEAD, SENDER, "Товариство з обмеженою відповідальністю «Криворізький металургійний центр»", to, "01-0000001-2026-4", "5003012345678"));
        assertEquals(List.of("Шевчук Оксана Іванівна", "вул. Соборності, 5, кв. 3", "м. Кривий Ріг", "50000"), underWindow(reminder));
        assertEquals(List.of("50000"), underWindow(label).subList(underWindow(label).size() - 1, underWindow(label).size()));
        assertTrue(PaperText.of(label).contains("5003012345678"));
        try (var pages = new PaperPages(reminder)) {
            assertEquals(1, pages.count());
            assertEquals("01-0000001-2026-4", BarcodesOnPage.code128(pages.render(0, 200)));
        }
    }

    @Test
    @Tag("ESOYA-7.1.6d")
    void lateMarksTellByHowManyDaysAndWhose() throws Exception {
        var marks = IntStream.rangeClosed(1, 40).mapToObj(n -> new ServiceSheet.LateLine(n % 2 == 0 ? "пакет передано пізно" : "чужу дію записано пізно", "01-00%05d-2026-4".formatted(n),
                "Департамент адміністративних послуг", "Поліщук І. П.", NOW.minusHours(n), n % 2 == 0 ? Optional.empty() : Optional.of(NOW.minusDays(n)), NOW.toLocalDate().minusDays(n), n)).toList();
        String text = PaperText.of(look("sheet-late-marks", new ServiceSheet.LateMarks(HEAD, NOW.toLocalDate().minusDays(29), NOW.toLocalDate(), marks)));
        assertTrue(text.contains("від 20.10.2026 до 18.11.2026") && text.contains("Усього: 40.") && text.contains("01-0000040-2026-4"), text);
        assertTrue(PaperText.of(PAPERS.print(new ServiceSheet.LateMarks(HEAD, NOW.toLocalDate(), NOW.toLocalDate(), List.of()))).contains("пізніх відміток немає"));
    }

    @Test
    @Tag("KR146-2.3.2")
    void aReportIsOneTableWithItsOwnColumns() throws Exception {
        var columns = List.of(new ServiceSheet.Column("Код Гіда", 10, false), new ServiceSheet.Column("Назва в реєстрі", 70, false), new ServiceSheet.Column("Справ", 20, true));
        var rows = IntStream.rangeClosed(1, 60).mapToObj(n -> List.of("%05d".formatted(n), "Видача витягу з реєстру територіальної громади про осіб <b>, що там живуть</b> {{at}}", Integer.toString(n * 7))).toList();
        String text = PaperText.of(look("sheet-listing", new ServiceSheet.Listing(HEAD, "Порівняння з реєстром", "Лише чинні", columns, rows)));
        assertTrue(text.contains("Порівняння з реєстром") && text.contains("00060") && text.contains("420") && text.contains("<b>") && text.contains("{{at}}") && text.contains("Усього: 60."), text);
        assertTrue(PaperText.of(PAPERS.print(new ServiceSheet.Listing(HEAD, "Порівняння", "", columns, List.of()))).contains("Рядків немає"));
    }

    /** What an envelope DL shows: 90 × 45 mm, 20 mm from the left and 45 mm from the top of the sheet folded in three. */
    private static List<String> underWindow(byte[] pdf) throws Exception {
        double mm = 72 / 25.4;
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripperByArea();
            stripper.addRegion("window", new Rectangle2D.Double(20 * mm, 45 * mm, 90 * mm, 45 * mm));
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("window").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    private static ServiceSheet.Uncollected uncollected(String caseNumber, String service) {
        return new ServiceSheet.Uncollected(caseNumber, service, "Шевчук О. І.", "Рішення", "15-р", Optional.of(NOW.toLocalDate().minusMonths(3)), 2, Optional.of(NOW.toLocalDate().minusMonths(3)));
    }

    @Test
    @Tag("ESOYA-6.10")
    void theBreachesOfAnOfficialTellHowTheyWereClosed() throws Exception {
        byte[] pdf = look("sheet-violations", new ServiceSheet.Violations(HEAD, "Їжак Юрій Ґедзьович", "Адміністратор", "Виконавчий комітет міської ради", "Центр «Віза»", List.of(
                new ServiceSheet.Breach("Робота після втрати доступу: 3 дії", "документ № 17-р від 29.10.2026", NOW.minusDays(9), NOW.minusDays(8), NOW.minusDays(7),
                        Optional.of(NOW.minusDays(1)), "розпорядження надійшло поштою (Бондар О. О.)"),
                new ServiceSheet.Breach("Розпорядження внесено пізніше ніж за робочий день", "", NOW.minusDays(3), NOW.minusDays(2), NOW.minusDays(2), Optional.empty(), ""))));
        String text = PaperText.of(pdf);
        assertTrue(text.contains("не закрито") && text.contains("розпорядження надійшло поштою (Бондар О. О.)") && text.contains("Усього 2, не закрито 1."), text);
    }

    private static byte[] look(String name, ServiceSheet sheet) throws Exception {
        byte[] pdf = PAPERS.print(sheet);
        assertEquals(List.of(), PdfaCheck.brokenRules(pdf), name);
        Path picture = Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png");
        try (var pages = new PaperPages(pdf)) {
            ImageIO.write(pages.render(0, 80), "png", picture.toFile());
        }
        return pdf;
    }
}
