package ua.esoya.workstation.ui.entry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.domain.service.Conditions;
import ua.esoya.domain.service.ServiceCard.CardAttribute;

/** A form that asks for values of every kind, with headings, a table and conditions. */
public final class SampleForm {
    private SampleForm() {}

    public static List<CardAttribute> ofEveryKind() {
        return List.of(
                value("place", "Місце", "address", true, "", ""),
                value("car", "Транспортний засіб", "vehicle", false, "", ""),
                new CardAttribute("owner", "Власник", "person", true, "як у свідоцтві", "ЗУ № 5203-VI, ст. 9", List.of(), "", "", "", true, true, "Майно"),
                new CardAttribute("entry", "Право власності", "state_register", false, "", "ЗУ № 1952-IV", List.of(), "", "", "", false, false, "Майно"),
                new CardAttribute("rented", "Орендовано", "yes_no", false, "", "ЗУ № 5203-VI", List.of(), "", "", "", false, false, "Оренда"),
                new CardAttribute("rent", "Плата", "money", true, "на місяць", "ЗУ № 5203-VI", List.of(), "", "rented", Conditions.YES, false, false, "Оренда"),
                new CardAttribute("term", "Вид оренди", "choice", false, "", "ЗУ № 5203-VI", List.of("строкова", "безстрокова"), "", "rented", Conditions.YES, false, false, "Оренда"),
                new CardAttribute("until", "Оренда до", "date", false, "", "ЗУ № 5203-VI", List.of(), "", "term", "строкова", false, false, "Оренда"),
                value("goods", "Меблі", "table", true, "", ""),
                column("item", "Предмет", "text", true, "goods"),
                column("amount", "Кількість", "number", false, "goods"),
                value("charter", "Номер статуту", "text", true, Conditions.LEGAL_ENTITY, Conditions.YES));
    }

    public static CardAttribute value(String code, String title, String kind, boolean required, String when, String answer) {
        return new CardAttribute(code, title, kind, required, "", "ЗУ № 5203-VI", List.of(), "", when, answer, false, false, "");
    }

    public static CardAttribute column(String code, String title, String kind, boolean required, String table) {
        return new CardAttribute(code, title, kind, required, "", "ЗУ № 5203-VI", List.of(), table, "", "", false, false, "");
    }

    public static Rules rules() {
        return new Rules(new ServerClock(Clock.systemDefaultZone(), LocalDateTime.of(2027, 3, 12, 14, 31)), SampleForm::codes);
    }

    static List<ClassifierValue> codes(String classifier) {
        return classifier.equals("state_register") ? List.of(
                new ClassifierValue(classifier, "property_rights", "Державний реєстр речових прав на нерухоме майно", Map.of()),
                new ClassifierValue(classifier, "land_cadastre", "Державний земельний кадастр", Map.of())) : List.of();
    }
}
