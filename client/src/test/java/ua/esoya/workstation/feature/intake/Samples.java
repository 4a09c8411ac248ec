package ua.esoya.workstation.feature.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.person.PersonCase;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.domain.service.ServiceCard.CardDocument;
import ua.esoya.domain.service.ServiceRow;

/** People, services and directories that the tests of intake share; all invented. */
final class Samples {
    static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 12, 14, 31);
    static final int RESIDENCE = 34;
    static final int LAND = 61;
    static final UUID SHEVCHUK = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID LAST_CASE = UUID.fromString("00000000-0000-7000-8000-0000000000aa");

    private Samples() {}

    static SessionCard registrar() {
        return new SessionCard("registrar1", 7, "Петренко Ірина Олегівна", "Петренко І. О.", "адміністратор", Set.of("esoya_registrar"), 1, "Головний офіс",
                "вікно 4", List.of(1), Optional.empty(), "", NOW, true);
    }

    static ServiceRow row(int id, String title, boolean favourite) {
        return new ServiceRow(id, title, "01-" + id, "000" + id, "Місце проживання", "Департамент адміністративних послуг", false, BigDecimal.ZERO, 30,
                "calendar_day", favourite, Optional.empty());
    }

    static List<ServiceRow> services() {
        return List.of(row(RESIDENCE, "Реєстрація місця проживання особи", false), row(LAND, "Надання відомостей про земельну ділянку", true),
                row(70, "Реєстрація шлюбу", false));
    }

    static CardDocument document(int id, String kind, String title, boolean required, boolean register) {
        return new CardDocument(id, kind, title, "original", required, "", register, register ? "Демографічний реєстр" : "", !register);
    }

    static CardAttribute attribute(String code, String title, String kind, boolean required, String... choices) {
        return new CardAttribute(code, title, kind, required, "як у документі", "Закон № 5203-VI, ст. 9", List.of(choices));
    }

    static ServiceCard residence() {
        return card(RESIDENCE, "Реєстрація місця проживання особи", BigDecimal.ZERO,
                List.of(document(1, "application", "Заява", true, false), document(2, "passport", "Паспорт (ID-картка)", true, true),
                        document(3, "owner_consent", "Згода власника житла", true, false), document(4, "military_document", "Військово-обліковий документ", true, false),
                        document(5, "certificate", "Документ про право користування житлом", true, false), document(6, "other", "Свідоцтво про народження дитини", false, false)),
                List.of(attribute("address", "Адреса реєстрації", "address", false), attribute("district", "Район", "choice", false, "Покровський", "Довгинцівський"),
                        attribute("since", "Проживає з", "date", false), attribute("plot", "Кадастровий номер (за наявності)", "cadastral_number", false)));
    }

    static ServiceCard land() {
        return card(LAND, "Надання відомостей про земельну ділянку", new BigDecimal("120.50"),
                List.of(document(11, "application", "Заява", true, false)),
                List.of(attribute("plot", "Кадастровий номер", "cadastral_number", true), attribute("area", "Площа, га", "number", false),
                        attribute("price", "Вартість, грн", "money", false), attribute("car", "Номер ТЗ", "vehicle_number", false),
                        attribute("shared", "Спільна власність", "yes_no", false), attribute("since", "Дата набуття", "date", false)));
    }

    static ServiceCard card(int id, String title, BigDecimal fee, List<CardDocument> documents, List<CardAttribute> attributes) {
        return new ServiceCard(id, title, "01-" + id, "000" + id, false, "Департамент адміністративних послуг", "Департамент адмінпослуг", "Місце проживання", 2,
                LocalDate.of(2027, 1, 1), "Закон № 1871-IX", 30, "calendar_day", fee, "", "Особисто або поштою", "Запис у реєстрі", "Особисто", documents, attributes,
                List.of(new ServiceCard.RefusalGround("Подано не всі документи", "ст. 16")), List.of("Запис у реєстрі"), List.of(), List.of(), false, "administrator", "", true, "Реєстр територіальної громади");
    }

    static PersonFound shevchuk() {
        return person(SHEVCHUK, "Шевчук", "+380674821190", List.of(
                new PersonCase(RESIDENCE, "Реєстрація місця проживання особи", "у роботі", "ok", true, "Довгинцівський офіс", LocalDate.of(2027, 3, 8), 4,
                        Optional.of(LAST_CASE), "01-0004127-2027-6", Optional.of(LocalDate.of(2027, 4, 7)))));
    }

    static PersonFound person(UUID id, String surname, String phone, List<PersonCase> cases) {
        return new PersonFound(id, "person", surname, "Оксана", "Іванівна", false, "", false, Optional.of(LocalDate.of(1987, 3, 14)), "3184911120", "", "", "", "", "",
                phone, "", "вул. Степана Тільги, 18, кв. 42", true,
                Optional.of(new IdentityDocument("id_card", "004512378", Optional.empty(), "", Optional.empty())), List.of("large_family"), cases);
    }

    private static final Map<String, List<ClassifierValue>> CODES = Map.ofEntries(
            directory("channel", "visit=Особисто", "post=Поштою", "courier=Кур’єром"),
            directory("data_source", "shown_document=Документ заявника", "earlier_case=Попередня справа", "post_documents=Документи, надіслані поштою"),
            directory("notice_way", "sms=SMS", "phone=Телефоном", "none=Не повідомляти"),
            directory("delivery_way", "in_person=Особисто в Центрі", "post=Поштою"),
            directory("legal_form", "llc=ТОВ", "condominium=ОСББ"),
            directory("social_category", "large_family=Багатодітна родина", "pensioner=Пенсіонер"),
            directory("taxpayer_absence", "religious=Відмова через релігійні переконання", "child=Дитина без номера"),
            directory("authority_kind", "power_of_attorney=Довіреність"),
            directory("override_reason", "as_in_document=Так у документі заявника", "checked_twice=Звірено двічі"),
            directory("fee_exemption", "veteran=Учасник бойових дій"),
            directory("document_kind", "application=Заява", "passport=Паспорт", "owner_consent=Згода власника", "military_document=Військово-обліковий документ",
                    "certificate=Довідка", "photo=Фотокартка", "other=Інший документ"),
            Map.entry("identity_document_kind", List.of(
                    new ClassifierValue("identity_document_kind", "id_card", "Паспорт (ID-картка)", Map.of("number_pattern", "^\\d{9}$", "number_hint", "9 цифр", "for_foreigner", "false")),
                    new ClassifierValue("identity_document_kind", "passport_book", "Паспорт (книжечка)",
                            Map.of("number_pattern", "^[А-ЯҐЄІЇ]{2}\\d{6}$", "number_hint", "дві літери й 6 цифр", "for_foreigner", "false")),
                    new ClassifierValue("identity_document_kind", "foreigner_passport", "Паспорт іноземця",
                            Map.of("number_pattern", "^.{4,30}$", "number_hint", "серія й номер", "for_foreigner", "true")))));

    static List<ClassifierValue> codes(String classifier) {
        return CODES.getOrDefault(classifier, List.of());
    }

    private static Map.Entry<String, List<ClassifierValue>> directory(String name, String... values) {
        return Map.entry(name, java.util.Arrays.stream(values)
                .map(v -> new ClassifierValue(name, v.substring(0, v.indexOf('=')), v.substring(v.indexOf('=') + 1), Map.of())).toList());
    }
}
