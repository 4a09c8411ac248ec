package ua.esoya.workstation.feature.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CaseCard.InventoryRow;
import ua.esoya.domain.casefile.CaseCard.ScanRow;
import ua.esoya.domain.casefile.SampleCourse;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.intake.Fee;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.IntakeDocument;
import ua.esoya.domain.intake.Representative;
import ua.esoya.domain.service.ClassifierValue;

/** One case in memory, as the mock-up of the card shows it, and what was asked about it. */
final class FakeCases implements CaseGateway {
    static final UUID CASE = new UUID(0, 1);
    static final UUID PERSON = new UUID(0, 2);
    static final LocalDate TODAY = LocalDate.of(2027, 3, 12);
    static final LocalDateTime AT = TODAY.atTime(14, 21);

    CaseCard card = sample(Optional.of(TODAY.plusDays(30)), true, scans());
    String stamp = "1:1";
    int openings;
    final List<String> asked = new ArrayList<>();
    final List<UUID> scansOpened = new ArrayList<>();
    List<CardReader> readers = List.of();
    Optional<RuntimeException> trouble = Optional.empty();

    @Override
    public CaseReading open(UUID caseId) {
        openings++;
        trouble.ifPresent(it -> {
            throw it;
        });
        return new CaseReading(card, stamp);
    }

    @Override
    public String stamp(UUID caseId) {
        trouble.ifPresent(it -> {
            throw it;
        });
        return stamp;
    }

    @Override
    public int add(UUID request, UUID caseId, String kind, Map<String, Object> content) {
        trouble.ifPresent(it -> {
            throw it;
        });
        asked.add(kind + " " + new TreeMap<>(content));
        return kind.equals("late_document") ? 2 : 0;
    }

    @Override
    public void strike(UUID request, long additionId, String reason) {
        asked.add("strike " + additionId + " " + reason);
    }

    @Override
    public void requestCorrection(UUID request, UUID caseId, String reason) {
        trouble.ifPresent(it -> {
            throw it;
        });
        asked.add("correction " + reason);
    }

    @Override
    public void correctSources(UUID request, UUID caseId, int rowVersion, String reason, Map<String, Map<String, String>> sources) {
        trouble.ifPresent(it -> {
            throw it;
        });
        asked.add("sources " + rowVersion + " " + reason + " " + new TreeMap<>(sources));
    }

    @Override
    public byte[] scan(UUID scanId) {
        scansOpened.add(scanId);
        trouble.ifPresent(it -> {
            throw it;
        });
        return pdf((int) scanId.getLeastSignificantBits());
    }

    @Override
    public List<CardReader> keepOpen(UUID caseId) {
        trouble.ifPresent(it -> {
            throw it;
        });
        asked.add("keep");
        return readers;
    }

    @Override
    public void leave(UUID caseId) {
        asked.add("leave");
    }

    @Override
    public byte[] archived(UUID caseId, int position) {
        asked.add("archived " + position);
        return pdf(200 + position);
    }

    static List<ScanRow> scans() {
        return List.of(scan(1, Optional.of(11L), 1), scan(2, Optional.of(13L), 1), scan(3, Optional.of(14L), 1), scan(2, Optional.of(15L), 2));
    }

    static ScanRow scan(int id, Optional<Long> item, int pages) {
        return new ScanRow(new UUID(9, pages * 100L + id), item, "package", pages, "scanner", AT, "Поліщук І. П.", 40_000);
    }

    static CaseCard sample(Optional<LocalDate> due, boolean mayCorrect, List<ScanRow> scans) {
        var registered = mayCorrect ? TODAY : TODAY.minusDays(9);
        return new CaseCard(
                CASE, "01-0004312-2027-4", 1, "registered", "зареєстровано", "ok", true, "Шевчук О. І.", "Особисто", registered.atTime(14, 5), registered.atTime(14, 21),
                registered, due, TODAY, 30, "calendar_day", mayCorrect,
                new CaseCard.CaseOffice("Головний офіс Центру", "Головний офіс", "просп. Металургів, 36а", "", "", ""),
                new CaseCard.CaseRegistrar(7, "Поліщук Ірина Петрівна", "Поліщук І. П.", "адміністратор", "вікно 4"),
                new CaseCard.CaseService(34, "Реєстрація місця проживання особи", "01-01", "00034", false, "Департамент адміністративних послуг", "ДАП", 1, 1, false),
                intake(),
                Map.of("notice_way.sms", "SMS", "delivery_way.in_person", "Особисто в Центрі", "data_source.shown_document", "Документ заявника",
                        "identity_document_kind.id_card", "Паспорт (ID-картка)", "authority_kind.power_of_attorney", "Довіреність", "social_category.pensioner", "Пенсіонер"),
                List.of(new CaseCard.CaseAttribute("address", "Адреса житла", "address", "вул. Степана Тільги, 18, кв. 4"),
                        new CaseCard.CaseAttribute("moved_on", "Дата вибуття", "date", "2027-03-01"), new CaseCard.CaseAttribute("child", "З дитиною", "yes_no", "yes")),
                inventory(),
                List.of(),
                scans,
                List.of(new CaseCard.PaperRow("inventory", 0, 2, AT.plusMinutes(20), "Коваль Н. В.", false), new CaseCard.PaperRow("inventory", 0, 1, AT.plusMinutes(1), "Поліщук І. П.", true)),
                List.of(event(AT.plusMinutes(20), "print", "", "", "inventory", 2, "Коваль Н. В."),
                        event(AT.plusMinutes(9), "scan", "", "", "package", 1, "Поліщук І. П."),
                        event(AT.plusMinutes(5), "hand_over", "handed_over", "передано", "", 0, "Поліщук І. П."),
                        event(AT, "register", "registered", "зареєстровано", "", 0, "Поліщук І. П.")),
                List.of(new CaseCard.Correction(AT.plusMinutes(15), "помилка в прізвищі", List.of(
                        new CaseCard.Change("applicants[0].surname", "Швечук", "Шевчук"), new CaseCard.Change("attributes.moved_on", "2027-03-02", "2027-03-01"),
                        new CaseCard.Change("notice_way", "phone", "sms"), new CaseCard.Change("documents[2]", "", "{\"form\": \"copy\", \"title\": \"Згода власника житла\"}")), "Поліщук І. П.", "", Optional.empty())),
                List.of(), mayCorrect,
                mayCorrect ? List.of() : additions(), mayCorrect ? "+380674821190" : "+380501112233", SampleCourse.fresh("hand_over", "withdraw", "extend"),
                List.of(new CaseCard.ValueSource("applicant_1", "applicant", "Заявник", "shown_document", "Документ заявника", false),
                        new CaseCard.ValueSource("values", "applicant", "Заявник", "shown_document", "Документ заявника", false),
                        new CaseCard.ValueSource("values:Земельна ділянка", "state_register", "Державний реєстр", "state_register", "Державний реєстр", true),
                        new CaseCard.ValueSource("documents", "applicant", "Заявник", "shown_document", "Документ заявника", false)));
    }

    private static CaseCard.CaseEvent event(LocalDateTime at, String verb, String statusTo, String statusToTitle, String subject, int amount, String who) {
        return new CaseCard.CaseEvent(at.toLocalTime().toSecondOfDay(), at, verb, statusTo, statusToTitle, subject, amount, who, Optional.empty(), false, "", Optional.empty());
    }

    private static List<CaseCard.Addition> additions() {
        return List.of(
                new CaseCard.Addition("late_document", "Донесений документ", TODAY, AT, "", Optional.of(16L), 1, "", "Коваль Н. В.", "адміністраторка"),
                new CaseCard.Addition("new_phone", "Новий телефон для повідомлень", TODAY.minusDays(1), AT.minusDays(1), "+380501112233", Optional.empty(), 0, "просила дзвонити після 15:00",
                        "Поліщук І. П.", "адміністратор"));
    }

    /** The card's acts over this gateway of marks, asking nobody. */
    static CaseScreen.Acts acts(FakeCases cases, FakeCourse course) {
        return new CaseScreen.Acts(forms(cases), contacts(cases), course, course.forms(), course);
    }

    static ContactForms contacts(FakeCases cases) {
        return new ContactForms(cases, () -> TODAY.atTime(15, 7));
    }

    static AdditionForms forms(FakeCases cases) {
        return new AdditionForms(cases, directory -> List.of(new ClassifierValue(directory, "certificate", "Довідка", Map.of()), new ClassifierValue(directory, "other", "Інший документ", Map.of())));
    }

    private static List<InventoryRow> inventory() {
        return List.of(
                item(11, "Заява", "original", 1, false, true, ""), item(12, "Паспорт (ID-картка)", "copy", 0, true, true, ""),
                item(13, "Згода власника житла", "original", 1, false, true, ""), item(14, "Військово-обліковий документ", "copy", 2, false, true, ""),
                item(15, "Свідоцтво про народження дитини", "copy", 1, false, true, ""), item(16, "Документ про право користування", "copy", 0, false, false, "bring_later"));
    }

    private static InventoryRow item(long id, String title, String form, int sheets, boolean inRegister, boolean given, String decision) {
        return new InventoryRow(id, (int) id, title, form, "other", "", Optional.empty(), sheets, 1, "", inRegister, !inRegister, given, decision,
                given ? Optional.empty() : Optional.of(LocalDate.of(2027, 3, 15)));
    }

    private static Intake intake() {
        var applicant = new Applicant(
                "person", Optional.of(PERSON), "Шевчук", "Оксана", "Іванівна", false, "", false, Optional.of(LocalDate.of(1987, 3, 14)), "3185001247", "", "", "", "", "",
                "+380674821190", "shevchuk@example.ua", "м. Кривий Ріг, вул. Степана Тільги, 18, кв. 4", true, "shown_document",
                Optional.of(new IdentityDocument("id_card", "185001247", Optional.of(LocalDate.of(2019, 5, 2)), "1234", Optional.of(LocalDate.of(2029, 5, 2)))), List.of("pensioner"));
        return new Intake(
                34, "visit", Optional.of(AT), List.of(applicant),
                Optional.of(new Representative(Optional.empty(), "Ткач", "Ганна", "Павлівна", "", "+380501112233", Optional.empty(), "power_of_attorney", "1207",
                        Optional.of(LocalDate.of(2027, 1, 20)), Optional.empty())),
                Map.of(), List.of(new IntakeDocument(Optional.of(41), "certificate", "Документ про право користування", "copy", "", Optional.empty(), 0, 1, "", false,
                        "bring_later", Optional.of(LocalDate.of(2027, 3, 15)))), Optional.of(new Fee(new BigDecimal("30.28"), "", true, "A1B2-C3D4", Optional.of(TODAY))), "sms", "in_person", "", "", List.of(), Optional.empty());
    }

    private static byte[] pdf(int seed) {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < Math.max(1, seed / 100); page++) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var pen = new PDPageContentStream(document, sheet)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
                    pen.newLineAtOffset(72, 740);
                    pen.showText("Scan " + seed + ", page " + (page + 1));
                    pen.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
