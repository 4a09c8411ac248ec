package ua.esoya.domain;

import java.util.regex.Pattern;

/** Telephone number as it is kept and dialled: {@code +380671234567} (7.1.2). */
public record PhoneNumber(String value) {
    private static final Pattern PUNCTUATION = Pattern.compile("[()+]");
    private static final int UKRAINIAN_LENGTH = 12;

    /** Reads {@code 0XXXXXXXXX}, {@code 380…}, {@code +38(0…)}, {@code 80…}; a foreign number with + warns. */
    public static Checked<PhoneNumber> read(String typed) {
        String digits = PUNCTUATION.matcher(Typed.bare(typed)).replaceAll("");
        boolean plus = typed.strip().startsWith("+");
        if (!Typed.digits(digits, digits.length())) {
            return Checked.unusable("phone-number.format");
        }
        String full = switch (digits.length()) {
            case 10 -> digits.startsWith("0") ? "38" + digits : digits;
            case 11 -> digits.startsWith("80") ? "3" + digits : digits;
            default -> digits;
        };
        if (full.startsWith("3800")) {
            return Checked.unusable("phone-number.format");
        }
        if (full.length() == UKRAINIAN_LENGTH && full.startsWith("380")) {
            return Checked.of(new PhoneNumber("+" + full));
        }
        boolean foreign = plus && !full.startsWith("380") && full.length() >= 8 && full.length() <= 15;
        return foreign
                ? Checked.of(new PhoneNumber("+" + full), Remark.of("phone-number.foreign"))
                : Checked.unusable("phone-number.format");
    }

    /** Whether the number belongs to the Ukrainian numbering plan. */
    public boolean ukrainian() {
        return value.startsWith("+380");
    }

    /** Two digits after +380 that tell the operator or the area; the list of operators is reference data. */
    public String operatorCode() {
        return ukrainian() ? value.substring(4, 6) : "";
    }

    /** For reading aloud and on paper: {@code +380 67 123 45 67}; a foreign number stays in one piece. */
    public String spaced() {
        return ukrainian()
                ? String.join(" ", "+380", value.substring(4, 6), value.substring(6, 9), value.substring(9, 11),
                        value.substring(11))
                : value;
    }
}
