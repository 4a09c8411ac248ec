package ua.esoya.domain;

import java.util.regex.Pattern;

/** Vehicle registration number, kept in Latin capitals without spaces: {@code AE1234BC} (7.1.2). */
public record VehicleNumber(String value) {
    private static final Pattern USUAL = Pattern.compile("[ABCEHIKMOPTX]{2}[0-9]{4}[ABCEHIKMOPTX]{2}");
    private static final Pattern POSSIBLE = Pattern.compile("[\\p{IsAlphabetic}0-9]{3,12}");

    /** Reads typed text; Cyrillic look-alikes become Latin. Other kinds of plate exist, so they only warn. */
    public static Checked<VehicleNumber> read(String typed) {
        String bare = Typed.latin(Typed.bare(typed));
        if (!POSSIBLE.matcher(bare).matches()) {
            return Checked.unusable("vehicle-number.format");
        }
        var number = new VehicleNumber(bare);
        return USUAL.matcher(bare).matches()
                ? Checked.of(number)
                : Checked.of(number, Remark.of("vehicle-number.unusual"));
    }
}
