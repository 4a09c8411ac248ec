package ua.esoya.domain;

import java.util.Locale;

/**
 * The unique identifier of a case in its default pattern {@code OO-NNNNNNN-YYYY-C}: office, number within the year, year,
 * check digit by ISO 7064 MOD 11,10 over the thirteen digits before it (4.2). The server gives it; here it is only read.
 */
public record CaseNumber(String value) {
    private static final int DIGITS = 14;

    /**
     * Reads what was typed, dictated or sent by a barcode reader acting as a keyboard, with hyphens, with other dividers
     * or without any. A wrong check digit is unusable: the number was misheard, and no such case exists.
     */
    public static Checked<CaseNumber> read(String typed) {
        String bare = Typed.bare(typed);
        if (!Typed.digits(bare, DIGITS)) {
            return Checked.unusable("case-number.format");
        }
        return checkDigit(bare.substring(0, DIGITS - 1)) == bare.charAt(DIGITS - 1) - '0'
                ? Checked.of(new CaseNumber(hyphenated(bare)))
                : Checked.unusable("case-number.check-digit");
    }

    /** Number {@code sequence} of the year in an office, as the server would write it. */
    public static CaseNumber of(int office, int sequence, int year) {
        String digits = String.format(Locale.ROOT, "%02d%07d%04d", office, sequence, year);
        if (digits.length() != DIGITS - 1) {
            throw new IllegalArgumentException("office, number or year has too many digits");
        }
        return new CaseNumber(hyphenated(digits + checkDigit(digits)));
    }

    /** The digits alone, for comparing what people type. */
    public String digits() {
        return value.replace("-", "");
    }

    static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    private static String hyphenated(String digits) {
        return String.join("-",
                digits.substring(0, 2), digits.substring(2, 9), digits.substring(9, 13), digits.substring(13));
    }
}
