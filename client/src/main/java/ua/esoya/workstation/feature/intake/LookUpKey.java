package ua.esoya.workstation.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.esoya.domain.CleanLine;
import ua.esoya.domain.Edrpou;
import ua.esoya.domain.IdentityDocumentNumber;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.domain.TaxpayerNumber;

/**
 * What a person is looked up by: an exact identifier, or a surname with the year of birth (6.6).
 *
 * @param kind taxpayer_number, edrpou, phone, document or surname
 * @param birthYear 0 unless the kind is surname
 */
record LookUpKey(String kind, String text, int birthYear) {
    private static final Pattern DIGITS = Pattern.compile("[+()\\d\\s\\p{Pd}]+");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}[\\p{L}’'ʼ`\\-]+)((?:\\s+\\p{L}[\\p{L}.’'ʼ`\\-]*)*)[\\s,]+(?:\\d{1,2}\\.\\d{1,2}\\.)?((?:18|19|20)\\d{2})");
    private static final Pattern DOCUMENT = Pattern.compile("\\p{L}{1,3}\\s*\\d{4,9}|[\\p{L}\\d]{5,20}");

    private static LookUpKey of(String kind, String text) {
        return new LookUpKey(kind, text, 0);
    }

    /** The ways to understand the typed text, the likeliest first; none when it says too little. */
    static List<LookUpKey> understand(String typed) {
        var line = CleanLine.of(typed);
        if (DIGITS.matcher(line).matches()) {
            return number(line);
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            return List.of(new LookUpKey("surname", named.group(1), Integer.parseInt(named.group(3))));
        }
        return DOCUMENT.matcher(line).matches() && line.chars().anyMatch(Character::isDigit) ? documents(line) : List.of();
    }

    /** What was typed, carried into the fields of a new applicant. */
    static Map<String, String> carried(String typed) {
        var line = CleanLine.of(typed);
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            return Map.of("surname", named.group(1));
        }
        var keys = understand(typed);
        if (keys.isEmpty()) {
            return line.chars().anyMatch(Character::isDigit) || line.isEmpty() ? Map.of() : Map.of("surname", line);
        }
        var key = keys.getFirst();
        return switch (key.kind) {
            case "taxpayer_number" -> Map.of("taxpayer_number", key.text);
            case "edrpou" -> Map.of("kind", "legal", "edrpou", key.text);
            case "phone" -> Map.of("phone", PhoneNumber.read(key.text).value().map(PhoneNumber::spaced).orElse(key.text));
            default -> Map.of("identity_document.kind", documentKind(key.text), "identity_document.number", key.text);
        };
    }

    private static List<LookUpKey> number(String line) {
        var digits = line.replaceAll("\\D", "");
        var phone = PhoneNumber.read(line).value().map(number -> of("phone", number.value()));
        var keys = new ArrayList<LookUpKey>();
        boolean likelyPhone = line.startsWith("+") || digits.startsWith("0") && digits.length() == 10;
        if (likelyPhone) {
            phone.ifPresent(keys::add);
        }
        switch (digits.length()) {
            case 8 -> keys.add(of("edrpou", digits));
            case 9 -> keys.add(of("document", digits));
            case 10 -> keys.add(of("taxpayer_number", digits));
            default -> phone.filter(key -> !likelyPhone).ifPresent(keys::add);
        }
        // a registered number may begin with a zero, but a telephone number is far likelier
        keys.removeIf(key -> likelyPhone && key.kind.equals("taxpayer_number") && !TaxpayerNumber.read(key.text).clean());
        keys.removeIf(key -> key.kind.equals("edrpou") && !Edrpou.read(key.text).usable());
        return List.copyOf(keys);
    }

    private static List<LookUpKey> documents(String line) {
        var keys = new ArrayList<LookUpKey>();
        for (var kind : List.of("passport_book", "foreign_passport")) {
            IdentityDocumentNumber.read(kind, line).value().ifPresent(number -> keys.add(of("document", number.value())));
        }
        return keys.isEmpty() ? List.of(of("document", line)) : List.copyOf(keys);
    }

    private static String documentKind(String number) {
        return List.of("id_card", "passport_book", "foreign_passport").stream()
                .filter(kind -> IdentityDocumentNumber.read(kind, number).value().filter(read -> read.value().equals(number)).isPresent())
                .findFirst().orElse("");
    }
}
