package ua.esoya.workstation.ui.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.esoya.domain.CadastralNumber;
import ua.esoya.domain.VehicleNumber;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Text;

/** How the values a service asks for are read, by the kind that its card names (7.1.2). */
public final class ValueRules {
    /** The directory of registers. */
    static final String STATE_REGISTER = "state_register";
    static final String BIRTH = "birth_on";

    private static final Text TEXT = Text.of(ValueRules.class);
    private static final int LONGEST = 1000;
    private static final int NAME = 100;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern PLATE = Pattern.compile("[A-Z0-9]{3,10}");
    private static final Pattern VIN = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

    private final Rules rules;

    public ValueRules(Rules rules) {
        this.rules = rules;
    }

    Codes codes() {
        return rules.codes();
    }

    Addresses addresses() {
        return rules.addresses();
    }

    public EntryRule of(CardAttribute attribute) {
        return switch (attribute.kind()) {
            case "number" -> ValueRules::number;
            case "money" -> rules.money();
            case "date" -> rules.day();
            case "choice" -> typed -> attribute.choices().contains(typed) ? Reading.of(typed) : Reading.wrong(TEXT.get("problem.unknown_code"));
            case "yes_no" -> rules.asIs();
            case "address" -> rules.address(LONGEST);
            case "cadastral_number" -> typed -> Reading.of(CadastralNumber.read(typed), CadastralNumber::value, CadastralNumber::value);
            case "vehicle_number" -> ValueRules::vehicle;
            default -> rules.line(LONGEST);
        };
    }

    /** Names of the parts in the order of the form; none for a value of one line. */
    static List<String> parts(CardAttribute attribute) {
        return switch (attribute.kind()) {
            case "person" -> Stream.of(Stream.of("surname", "given_name", "patronymic"), attribute.asksBirth() ? Stream.of(BIRTH) : Stream.<String>of(),
                    attribute.asksTaxpayerNumber() ? Stream.of("taxpayer_number") : Stream.<String>of()).flatMap(it -> it).toList();
            case "vehicle" -> List.of("number", "model", "vin");
            case STATE_REGISTER -> List.of("register", "number");
            default -> List.of();
        };
    }

    /** Without which of its parts such a value says nothing. */
    static boolean needs(CardAttribute attribute, String part) {
        return attribute.kind().equals(STATE_REGISTER) || List.of("surname", "given_name").contains(part) || part.equals("number");
    }

    /** @param born the day typed beside, against which a taxpayer number is held */
    EntryRule of(CardAttribute attribute, String part, Supplier<Optional<LocalDate>> born) {
        return switch (part) {
            case BIRTH -> rules.past();
            case "taxpayer_number" -> rules.taxpayerNumber(born);
            case "register" -> rules.code(STATE_REGISTER);
            case "number" -> attribute.kind().equals("vehicle") ? ValueRules::vehicle : rules.line(NAME);
            case "vin" -> ValueRules::vin;
            case "model" -> rules.line(NAME);
            default -> rules.name(NAME, () -> false);
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

    private static Reading vin(String typed) {
        var vin = typed.replaceAll("[\\s\\p{Z}-]", "").toUpperCase(Locale.ROOT);
        return VIN.matcher(vin).matches() ? Reading.of(vin) : Reading.wrong(TEXT.get("problem.vin"));
    }
}
