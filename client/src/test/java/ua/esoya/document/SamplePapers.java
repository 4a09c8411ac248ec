package ua.esoya.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.paper.*;

/** Invented cases for the tests and measurements of papers. */
public final class SamplePapers {
    static final String NUMBER = CaseNumber.of(1, 123, 2027).value();
    static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 12, 14, 32);
    static final Centre CENTRE = new Centre(
            "Центр надання адміністративних послуг «Віза»", "Головний офіс",
            "50101, м. Кривий Ріг, пл. Молодіжна, 1", "+380 56 000 00 00",
            "Пн, Ср, Чт, Пт, Сб 09:00–16:00, Вт 09:00–20:00",
            "https://viza.example.ua/s", "https://viza.example.ua/o");
    static final Employee REGISTRAR = new Employee("Петренко І. П.", "адміністратор", "вікно 4");

    private SamplePapers() {}

    /** Five documents, six stages, one applicant: the everyday case. */
    public static CasePaper typical() {
        return new CasePaper(CENTRE, NUMBER, NOW, Optional.empty(), "особисто",
                new ServiceLine("Реєстрація місця проживання особи", "01/01", "00034",
                        "Департамент адміністративних послуг виконкому Криворізької міської ради",
                        "Директорці Департаменту адміністративних послуг", "3 від 10.01.2027", false, false),
                List.of(shevchuk()), Optional.empty(),
                List.of(new Attribute("object_address", "Адреса об’єкта", "м. Кривий Ріг, вул. Соборності, 20, кв. 15", false),
                        new Attribute("former_address", "Попереднє місце проживання", "м. Дніпро, вул. Ґонти, 3", false)),
                items(), new FeeLine(Optional.of(new BigDecimal("1234.5")), "", "A1B2-C3D4-E5F6-G7H8", Optional.of(LocalDate.of(2027, 3, 11))),
                new TermLine("30 календарних днів", Optional.of(LocalDate.of(2027, 4, 12))),
                new Preferences("СМС", "+380 67 123 45 67", "особисто в Центрі", ""),
                new Consents(true, false), REGISTRAR, stages(), new Passage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "", ""), Optional.empty(), Optional.empty());
    }

    static Party shevchuk() {
        return new Party(false, "Шевчук Оксана Іванівна", "Шевчук О. І.", "3184712345", Optional.of(LocalDate.of(1987, 3, 14)),
                "ID-картка 001234567, орган 1234, 05.06.2020", "50027, м. Кривий Ріг, вул. Ґонти, 7, кв. 12",
                "+380 67 123 45 67", "o.shevchuk@example.ua", "багатодітна родина", "Шевчук", "Оксана", "Іванівна");
    }

    static List<Item> items() {
        return List.of(
                new Item("Заява про реєстрацію місця проживання", Item.Form.ORIGINAL, "", Optional.empty(), 1, 1, Item.State.GIVEN, ""),
                new Item("Паспорт громадянина України", Item.Form.ORIGINAL, "001234567", Optional.of(LocalDate.of(2020, 6, 5)), 0, 1, Item.State.IN_REGISTER, ""),
                new Item("Договір найму житла", Item.Form.COPY, "17-А", Optional.of(LocalDate.of(2027, 2, 1)), 6, 2, Item.State.GIVEN, "звірено з оригіналом"),
                new Item("Військово-обліковий документ", Item.Form.ELECTRONIC, "АБ 123", Optional.empty(), 0, 1, Item.State.GIVEN, "з Дії"),
                new Item("Довідка про зняття з реєстрації", Item.Form.ORIGINAL, "", Optional.empty(), 0, 0, Item.State.ABSENT, ""));
    }

    static List<Stage> stages() {
        return List.of(
                stage("Прийом і реєстрація пакета документів", "ЦНАП, адміністратор Петренко І. П.", "В", "у день звернення", 12),
                stage("Сканування документів, формування електронної справи", "ЦНАП, адміністратор", "В", "у день звернення", 12),
                stage("Передача пакета суб’єкту надання", "ЦНАП, адміністратор", "В", "1 робочий день", 15),
                stage("Перевірка документів, внесення до реєстру", "Відділ реєстрації, Їжак Є. Ґ.", "В", "3 робочі дні", 18),
                stage("Погодження і підписання результату", "Начальник відділу, Коваль М. С.", "П, З", "2 робочі дні", 22),
                stage("Передача результату до Центру, видача заявнику", "ЦНАП, адміністратор", "У", "1 робочий день", 23));
    }

    private static Stage stage(String action, String who, String role, String term, int day) {
        return new Stage(action, who, role, term, Optional.of(LocalDate.of(2027, 3, day)), Optional.empty(), "");
    }

    /** So many stages that the routing slip has further sheets. */
    static CasePaper longCourse() {
        var it = typical();
        var many = IntStream.range(0, 6).boxed().flatMap(ignored -> stages().stream()).toList();
        return new CasePaper(it.centre(), it.number(), it.registeredAt(), it.receivedAt(), it.channel(), it.service(), it.applicants(), it.representative(), it.attributes(), it.items(),
                it.fee(), it.term(), it.preferences(), it.consents(), it.registrar(), many, it.passage(), it.reprint(), it.bundle());
    }

    /** Everything filled: two applicants, a representative, all transfers, a refusal, a reprint. */
    static CasePaper full() {
        var legal = new Party(true, "Товариство з обмеженою відповідальністю «Ґедзь»", "ТОВ «Ґедзь»", "32855961", Optional.empty(),
                "", "50000, м. Кривий Ріг, просп. Миру, 2", "+380 56 111 22 33", "", "", "", "", "");
        var passage = new Passage(move(15, "Петренко І. П., адміністратор", "реєстр № 15/3"), move(15, "Їжак Є. Ґ., спеціаліст", ""),
                move(22, "Їжак Є. Ґ., спеціаліст", ""), move(22, "Бондар О. О., адміністратор", ""), move(22, "Бондар О. О., адміністратор", "СМС"),
                move(23, "Бондар О. О., адміністратор", "Шевчук О. І., ID-картка 001234567"),
                List.of(new OfficePass("Металургійний", true, new Transfer(NOW.plusDays(10), "Бондар О. О.", "заявник переїхав"), move(22, "Коваль Н. В., адміністраторка", ""))),
                Optional.of(new Outcome("рішення про відмову", "77-р", Optional.of(LocalDate.of(2027, 3, 21)), "пункт 18 Порядку № 265")),
                "23.03.2027 10:05, Бондар О. О.", "лист № 9 від 01.04.2027");
        var typical = typical();
        var stage = new Stage("Прийом пакета", "Петренко І. П.", "В", "у день звернення", Optional.of(LocalDate.of(2027, 3, 12)),
                Optional.of(NOW.plusMinutes(3)), "прийнято");
        return new CasePaper(CENTRE, NUMBER, NOW, Optional.of(NOW.minusDays(1)), "поштою", typical.service(), List.of(shevchuk(), legal),
                Optional.of(new Proxy("Мельник Андрій Петрович", "Мельник А. П.", "2530414071", "паспорт АБ123456", "+380 50 765 43 21",
                        "довіреність", "1-88", Optional.of(LocalDate.of(2026, 12, 1)), Optional.of(LocalDate.of(2029, 12, 1)))),
                typical.attributes(), typical.items(), new FeeLine(Optional.of(new BigDecimal("85")), "особа з інвалідністю", "", Optional.empty()),
                typical.term(), new Preferences("електронна пошта", "o.shevchuk@example.ua", "поштою", "50027, а/с 5"), new Consents(true, true),
                REGISTRAR, List.of(stage), passage, Optional.of(new Reprint(NOW.plusDays(2), "Бондар О. О.", Optional.empty())), Optional.empty());
    }

    private static Optional<Transfer> move(int day, String who, String how) {
        return Optional.of(new Transfer(LocalDateTime.of(2027, 3, day, 10, day), who, how));
    }

    static ComeBack comeBack() {
        return new ComeBack(CENTRE, "D-7K3M9Q", NOW, "Реєстрація місця проживання особи", "Шевчук О. І.",
                List.of(new ComeBack.Missing("Довідка про зняття з реєстрації", "оригінал, не старша за 30 днів"),
                        new ComeBack.Missing("Згода співвласника", "усі власники підписують у Центрі або в нотаріуса"),
                        new ComeBack.Missing("Військово-обліковий документ", "можна показати в Дії")),
                Optional.of(LocalDate.of(2027, 4, 12)), REGISTRAR);
    }
}
