package ua.esoya.domain.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.domain.casefile.CaseCard.CaseAttribute;

@Tag("ESOYA-7.1.2l")
class ShownValueTest {
    @Test
    @Tag("ESOYA-7.1.2j")
    void partsStandInOneLineAndEveryRowInItsOwn() {
        var shown = ShownValue.of(everyKind(), (directory, code) -> directory.equals("state_register") && code.equals("land_cadastre") ? "Державний земельний кадастр" : code);
        assertEquals(List.of("Місце = вул. Зелена, 5", "Орендовано = так", "Плата = 1200,50 грн", "Дата = 01.02.2027", "Власник = Їжак Ганна Іванівна, 14.03.1987, РНОКПП 3184911120",
                "Авто = AE1234BC, ВАЗ 2107, VIN WVWZZZ1JZXW000001", "Право = Державний земельний кадастр, № 12:34", "Меблі, 1 = Предмет: стіл; Ціна: 5 грн", "Меблі, 3 = Предмет: шафа"),
                shown.stream().map(it -> it.label() + " = " + it.text()).toList());
        assertEquals("Майно", shown.get(4).group());
    }

    static List<CaseAttribute> everyKind() {
        return List.of(new CaseAttribute("place", "Місце", "address", "вул. Зелена, 5"), new CaseAttribute("rented", "Орендовано", "yes_no", "yes"),
                new CaseAttribute("rent", "Плата", "money", "1200.50"), new CaseAttribute("since", "Дата", "date", "2027-02-01"),
                part("owner", "Власник", "person", "surname", "Їжак"), part("owner", "Власник", "person", "given_name", "Ганна"), part("owner", "Власник", "person", "patronymic", "Іванівна"),
                part("owner", "Власник", "person", "birth_on", "1987-03-14"), part("owner", "Власник", "person", "taxpayer_number", "3184911120"),
                part("car", "Авто", "vehicle", "number", "AE1234BC"), part("car", "Авто", "vehicle", "model", "ВАЗ 2107"), part("car", "Авто", "vehicle", "vin", "WVWZZZ1JZXW000001"),
                part("right", "Право", "state_register", "register", "land_cadastre"), part("right", "Право", "state_register", "number", "12:34"),
                new CaseAttribute("item", "Предмет", "text", "стіл", 1, "", "Меблі", ""), new CaseAttribute("price", "Ціна", "money", "5", 1, "", "Меблі", ""),
                new CaseAttribute("item", "Предмет", "text", "шафа", 3, "", "Меблі", ""));
    }

    private static CaseAttribute part(String code, String title, String kind, String part, String value) {
        return new CaseAttribute(code, title, kind, value, 0, part, "", "Майно");
    }
}
