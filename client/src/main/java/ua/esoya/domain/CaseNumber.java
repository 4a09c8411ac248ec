package ua.esoya.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The unique identifier of a case: digits and hyphens, the last digit a check digit by ISO 7064 MOD 11,10 over the digits before
 * it (4.2). The server gives it by the pattern of the centre, {@code OO-NNNNNNN-YYYY-C} unless changed: office, number within the
 * year, year, check digit. Here it is only read, and hyphens make no difference.
 */
public record CaseNumber(String value) {
    /** Digits of the shortest number that a pattern can make. */
    public static final int LEAST_DIGITS = 12;

    /** As papers and codes write it: whoever types seldom sets so many hyphens, and then means them. */
    private static final Pattern WRITTEN = Pattern.compile("\\d+(-\\d+){2,}");
    private static final int MOST_DIGITS = 30;
    private static final int DEFAULT_DIGITS = 14;

    /**
     * Reads what was typed, dictated or sent by a barcode reader acting as a keyboard, with hyphens, with other dividers
     * or without any. A wrong check digit is unusable: the number was misheard, and no such case exists. A number that came with its
     * hyphens keeps them; of the rest, one of as many digits as the default pattern has is written in it, another one without hyphens.
     */
    public static Checked<CaseNumber> read(String typed) {
        String bare = Typed.bare(typed);
        int last = bare.length() - 1;
        if (!Typed.digits(bare, bare.length()) || bare.length() < LEAST_DIGITS || bare.length() > MOST_DIGITS) {
            return Checked.unusable("case-number.format");
        }
        return checkDigit(bare.substring(0, last)) == bare.charAt(last) - '0'
                ? Checked.of(new CaseNumber(WRITTEN.matcher(typed.strip()).matches() ? typed.strip() : bare.length() == DEFAULT_DIGITS ? hyphenated(bare) : bare))
                : Checked.unusable("case-number.check-digit");
    }

    /** The number that was typed or read, as the papers write it; what is no number stays as it is. */
    public static String written(String typed) {
        return read(typed).value().map(CaseNumber::value).orElse(typed);
    }

    /** Number {@code sequence} of the year in an office, as the server would write it by the default pattern. */
    public static CaseNumber of(int office, int sequence, int year) {
        String digits = String.format(Locale.ROOT, "%02d%07d%04d", office, sequence, year);
        if (digits.length() != DEFAULT_DIGITS - 1) {
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
