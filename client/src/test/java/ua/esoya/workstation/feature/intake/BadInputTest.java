package ua.esoya.workstation.feature.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.workstation.ui.entry.EntryRule;
import ua.esoya.workstation.ui.entry.Rules;
import ua.esoya.workstation.ui.entry.ServerClock;
import ua.esoya.workstation.ui.entry.ValueRules;

/** Every kind of field: what is refused, and beside it what is kept. */
class BadInputTest {
    private final Rules rules = new Rules(new ServerClock(Clock.systemDefaultZone(), Samples.NOW), Samples::codes);
    private final ValueRules attributes = new ValueRules(rules);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "name|Шевчук1|Шевчук", "name|<b>Ая</b>|Д’Артаньян", "name|; drop table|Нечуй-Левицький", "name|---|Ая",
        "past|13.03.2027|12.03.2027", "past|29.02.2027|29.02.2024", "past|завтра|с", "past|01.01.0001|01.01.1901",
        "day|31.04.2027|30.04.2027", "coming|11.03.2027|+3", "moment|12.03.2027 14:40|12.03.2027 14:30", "moment|25:00|9:05",
        "sheets|100000|5000", "sheets|-1|0", "sheets|два|2", "money|1,234|120,50", "money|-5|0,01", "money|10000000000|1 000",
        "phone|12345|067 482 11 90", "phone|+380 00 1|+48 600 700 800", "email|a@b|a@b.ua", "email|a b@c.ua|ім’я@пошта.укр",
        "taxpayer|318491112|3184911120", "edrpou|3285596|32855961", "unzr|19870314-0123|19870314-01234", "channel|toString|visit"})
    @Tag("ESOYA-7.1.2")
    void refusesTheFirstAndKeepsTheSecond(String kind, String bad, String good) {
        assertTrue(rule(kind).read(bad).error().isPresent(), () -> bad + " is kept");
        assertEquals(Optional.empty(), rule(kind).read(good).error());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "number|4 соток|45,5|45.5", "money|сто|120,50|120.50", "date|30.02.2027|1203|2027-03-12", "choice|Інший|Покровський|Покровський",
        "cadastral_number|1211000000:02:11|1211000000021110001|1211000000:02:111:0001", "vehicle_number|!!|ае1234вс|AE1234BC"})
    @Tag("ESOYA-7.1.2h")
    void valuesOfTheServiceAreReadByTheirKind(String kind, String bad, String good, String sent) {
        var rule = attributes.of(Samples.attribute("a", "A", kind, false, "Покровський"));
        assertTrue(rule.read(bad).error().isPresent(), () -> bad + " is kept");
        assertEquals(sent, rule.read(good).value());
    }

    private EntryRule rule(String kind) {
        return switch (kind) {
            case "name" -> rules.name(100, () -> false);
            case "past" -> rules.past();
            case "day" -> rules.day();
            case "coming" -> rules.coming();
            case "moment" -> rules.moment();
            case "sheets" -> rules.whole(0, 5000);
            case "money" -> rules.money();
            case "phone" -> rules.phone();
            case "email" -> rules.email();
            case "taxpayer" -> rules.taxpayerNumber(Optional::empty);
            case "edrpou" -> rules.edrpou();
            case "unzr" -> rules.unzr(Optional::empty);
            default -> rules.code(kind);
        };
    }
}
