package ua.esoya.workstation.feature.intake;

import java.util.regex.Pattern;
import ua.esoya.domain.CadastralNumber;
import ua.esoya.domain.VehicleNumber;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Text;

/** How the values a service asks for are read, by the kind that its card names (7.1.2). */
final class AttributeRules {
    private static final Text TEXT = Text.of(AttributeRules.class);
    private static final int LONGEST = 1000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern PLATE = Pattern.compile("[A-Z0-9]{3,10}");

    private final Rules rules;

    AttributeRules(Rules rules) {
        this.rules = rules;
    }

    EntryRule of(CardAttribute attribute) {
        return switch (attribute.kind()) {
            case "number" -> AttributeRules::number;
            case "money" -> rules.money();
            case "date" -> rules.day();
            case "choice" -> typed -> attribute.choices().contains(typed) ? Reading.of(typed) : Reading.wrong(TEXT.get("problem.unknown_code"));
            case "yes_no" -> rules.asIs();
            case "cadastral_number" -> typed -> Reading.of(CadastralNumber.read(typed), CadastralNumber::value, CadastralNumber::value);
            case "vehicle_number" -> AttributeRules::vehicle;
            default -> rules.line(LONGEST);
        };
    }

    private static Reading number(String typed) {
        var number = typed.replaceAll("[\\s\\p{Z}]", "").replace(',', '.').replace('\u2212', '-');
        return NUMBER.matcher(number).matches() ? Reading.of(number, number.replace('.', ',')) : Reading.wrong(TEXT.get("problem.number"));
    }

    private static Reading vehicle(String typed) {
        var read = Reading.of(VehicleNumber.read(typed), VehicleNumber::value, VehicleNumber::value);
        return read.error().isPresent() || PLATE.matcher(read.value()).matches() ? read : Reading.wrong(TEXT.get("problem.vehicle"));
    }
}
