package ua.esoya.domain.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.casefile.CaseCard.InventoryRow;
import ua.esoya.domain.intake.Applicant;
import ua.esoya.domain.intake.Fee;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.Representative;

/** An invented case with every value filled, as the server would give it. */
public final class SampleCase {
    public static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    public static final String NUMBER = CaseNumber.of(1, 4312, 2027).value();
    public static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 12, 14, 32, 5);
    public static final long APPLICATION = 1;
    public static final long PASSPORT = 2;
    public static final long CONSENT = 3;
    public static final long MILITARY = 4;
    public static final long BIRTH = 5;
    public static final long TITLE_DEED = 6;

    private SampleCase() {}

    public static CaseCard card() {
        return card(false, inventory(), List.of(), List.of());
    }

    public static CaseCard immediate() {
        return card(true, inventory(), List.of(), List.of());
    }

    public static CaseCard printedBefore() {
        return card(false, inventory(), List.of(), List.of(new CaseCard.PaperRow("inventory", 0, 1, NOW, "Петренко І. П.", false)));
    }

    /** Two documents brought later, the first supplement printed already. */
    public static CaseCard broughtLater() {
        var rows = new ArrayList<>(inventory());
        rows.add(row(7, "Технічний паспорт", "copy", 3, false, true, true, ""));
        rows.add(row(8, "Довідка про склад сім’ї", "original", 1, false, true, true, ""));
        var later = List.of(brought(8, 2), brought(7, 1));
        return card(false, rows, List.of(), List.of(new CaseCard.PaperRow("supplement", 1, 1, NOW.plusDays(2), "Петренко І. П.", false)), later);
    }

    private static CaseCard.Addition brought(long row, int supplement) {
        return new CaseCard.Addition("late_document", "Донесений документ", NOW.toLocalDate().plusDays(supplement), NOW.plusDays(supplement), "", Optional.of(row), supplement, "",
                "Коваль Н. В.", "адміністраторка");
    }

    public static CaseCard with(List<InventoryRow> inventory, List<CaseCard.ScanRow> scans) {
        return card(false, inventory, scans, List.of());
    }

    private static CaseCard card(boolean immediate, List<InventoryRow> inventory, List<CaseCard.ScanRow> scans, List<CaseCard.PaperRow> papers) {
        return card(immediate, inventory, scans, papers, List.of());
    }

    /** The case with another due date, and what moved it. */
    public static CaseCard with(LocalDate due, List<Course.Turn> turns) {
        return card(Optional.of(due), false, inventory(), List.of(), List.of(), List.of(), new Course(List.of(), "", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), turns, false, List.of(), Optional.empty(), SampleCourse.HERE, Optional.empty(), Optional.empty()), List.of());
    }

    /** The case after these marks. */
    public static CaseCard with(Course course, List<CaseCard.CaseEvent> events) {
        return card(Optional.of(LocalDate.of(2027, 4, 10)), false, inventory(), List.of(), List.of(), List.of(), course, events);
    }

    private static CaseCard card(boolean immediate, List<InventoryRow> inventory, List<CaseCard.ScanRow> scans, List<CaseCard.PaperRow> papers,
            List<CaseCard.Addition> additions) {
        return card(Optional.of(LocalDate.of(2027, 4, 10)), immediate, inventory, scans, papers, additions, SampleCourse.fresh(), List.of());
    }

    /** The case whose result was handed out: its routing slip is to be scanned. */
    public static CaseCard issued() {
        return card("issued", Optional.of(LocalDate.of(2027, 4, 10)), false, inventory(), List.of(), List.of(), List.of(), SampleCourse.fresh(), List.of());
    }

    private static CaseCard card(Optional<LocalDate> due, boolean immediate, List<InventoryRow> inventory, List<CaseCard.ScanRow> scans, List<CaseCard.PaperRow> papers,
            List<CaseCard.Addition> additions, Course course, List<CaseCard.CaseEvent> events) {
        return card("registered", due, immediate, inventory, scans, papers, additions, course, events);
    }

    private static CaseCard card(String status, Optional<LocalDate> due, boolean immediate, List<InventoryRow> inventory, List<CaseCard.ScanRow> scans,
            List<CaseCard.PaperRow> papers, List<CaseCard.Addition> additions, Course course, List<CaseCard.CaseEvent> events) {
        return card(status, due, immediate, asked(), inventory, scans, papers, additions, course, events);
    }

    /** A case of this package that was asked only this. */
    public static CaseCard ofPackage(int place, List<CaseCard.CaseAttribute> asked) {
        return card("registered", Optional.empty(), false, asked, inventory(), List.of(), List.of(), List.of(), SampleBundle.course(place), List.of());
    }

    private static List<CaseCard.CaseAttribute> asked() {
        return List.of(new CaseCard.CaseAttribute("address", "Адреса об’єкта", "address", "вул. Соборності, 20"),
                new CaseCard.CaseAttribute("moved", "Дата переїзду", "date", "2027-02-01"),
                new CaseCard.CaseAttribute("family", "Разом із сім’єю", "yes_no", "yes"),
                new CaseCard.CaseAttribute("rent", "Плата за найм", "money", "1200.50"));
    }

    private static CaseCard card(String status, Optional<LocalDate> due, boolean immediate, List<CaseCard.CaseAttribute> asked, List<InventoryRow> inventory,
            List<CaseCard.ScanRow> scans, List<CaseCard.PaperRow> papers, List<CaseCard.Addition> additions, Course course, List<CaseCard.CaseEvent> events) {
        return new CaseCard(ID, NUMBER, 1, status, "зареєстровано", "ok", true, "Шевчук О. І.", "Поштою",
                NOW.minusDays(1), NOW, NOW.toLocalDate(), due, NOW.toLocalDate(), 30, "calendar_day", true,
                new CaseCard.CaseOffice("Територіальний підрозділ Центру в Саксаганському районі", "Саксаганський",
                        "вул. Володимира Великого, 32", "+380564000107", "saks@example.ua", "https://viza.example.ua"),
                new CaseCard.CaseRegistrar(3, "Петренко Ірина Павлівна", "Петренко І. П.", "адміністратор", "Вікно 4"),
                new CaseCard.CaseService(7, "Реєстрація місця проживання особи", "01-01", "00034", immediate,
                        "Департамент адміністративних послуг виконкому Криворізької міської ради", "Департамент адмінпослуг", 2, 3, false),
                intake(), titles(),
                asked, inventory,
                List.of(new CaseCard.CaseStage(1, "Прийом пакета", "адміністратор", "В", "у день звернення", Optional.of(NOW.toLocalDate())),
                        new CaseCard.CaseStage(2, "Розгляд", "Відділ реєстрації", "В, У", "5 робочих днів", Optional.of(NOW.toLocalDate().plusDays(7)))),
                scans, papers, events, List.of(), List.of(new CaseCard.CaseTask("send_inventory", LocalDate.of(2027, 3, 15))),
                false, additions, "", course, List.of());
    }

    private static Intake intake() {
        var woman = new Applicant("person", Optional.empty(), "Шевчук", "Оксана", "Іванівна", false, "", false, Optional.of(LocalDate.of(1987, 3, 14)),
                "3185001247", "", "", "", "", "", "+380671234567", "o.shevchuk@example.ua", "вул. Ґонти, 7, кв. 12", true, "shown_document",
                Optional.of(new IdentityDocument("id_card", "001234567", Optional.of(LocalDate.of(2020, 6, 5)), "орган 1234", Optional.empty())),
                List.of("large_family", "displaced"));
        var trader = new Applicant("sole_proprietor", Optional.empty(), "Сміт", "Джон", "", true, "SMITH JOHN", true, Optional.empty(),
                "", "foreigner", "", "", "", "", "", "", "", false, "shown_document", Optional.empty(), List.of());
        var company = new Applicant("legal", Optional.empty(), "", "", "", false, "", false, Optional.empty(), "", "", "", "llc", "Ґедзь", "32855961",
                "", "", "просп. Миру, 2", false, "state_register", Optional.empty(), List.of());
        return new Intake(7, "post", Optional.of(NOW.minusDays(1)), List.of(woman, trader, company),
                Optional.of(new Representative(Optional.empty(), "Мельник", "Андрій", "Петрович", "2530414071", "+380507654321", Optional.empty(),
                        "power_of_attorney", "1-88", Optional.of(LocalDate.of(2026, 12, 1)), Optional.of(LocalDate.of(2029, 12, 1)))),
                Map.of(), List.of(),
                Optional.of(new Fee(new BigDecimal("85.00"), "disability", true, "A1B2-C3D4", Optional.of(LocalDate.of(2027, 3, 11)))),
                "sms", "post", "", "", List.of(), Optional.empty());
    }

    private static Map<String, String> titles() {
        return Map.of("notice_way.sms", "SMS", "delivery_way.post", "Поштою", "identity_document_kind.id_card", "Паспорт (ID-картка)",
                "social_category.large_family", "Багатодітна родина", "social_category.displaced", "Внутрішньо переміщена особа",
                "legal_form.llc", "ТОВ", "authority_kind.power_of_attorney", "Довіреність", "fee_exemption.disability", "Особа з інвалідністю I–II групи");
    }

    public static List<InventoryRow> inventory() {
        return List.of(
                row(APPLICATION, "Заява", "original", 1, false, true, true, ""),
                row(PASSPORT, "Паспорт (ID-картка)", "original", 0, true, false, true, ""),
                row(CONSENT, "Згода власника житла", "copy", 1, false, true, true, ""),
                row(MILITARY, "Військово-обліковий документ", "original", 2, false, true, true, ""),
                row(BIRTH, "Свідоцтво про народження дитини", "copy", 1, true, true, true, ""),
                row(TITLE_DEED, "Документ про право користування", "original", 0, false, true, false, "bring_later"));
    }

    public static InventoryRow row(long id, String title, String form, int sheets, boolean inRegister, boolean mayScan, boolean given, String decision) {
        return new InventoryRow(id, (int) id, title, form, "other", "", Optional.empty(), sheets, given ? 1 : 0, "", inRegister, mayScan, given, decision,
                decision.equals("bring_later") ? Optional.of(LocalDate.of(2027, 3, 15)) : Optional.empty());
    }
}
