package ua.esoya.domain;

/** Code of a legal entity in the state register: eight digits, the last a check digit (7.1.2). */
public record Edrpou(String value) {

    /** Reads typed text; a wrong check digit warns, anything but eight digits is unusable. */
    public static Checked<Edrpou> read(String typed) {
        String bare = Typed.bare(typed);
        if (!Typed.digits(bare, 8)) {
            return Checked.unusable("edrpou.format");
        }
        boolean fits = checkDigit(bare) == bare.charAt(7) - '0';
        return fits ? Checked.of(new Edrpou(bare)) : Checked.of(new Edrpou(bare), Remark.of("edrpou.check-digit"));
    }

    private static int checkDigit(String digits) {
        int remainder = weighted(digits, 0) % 11;
        return remainder < 10 ? remainder : weighted(digits, 2) % 11 % 10;
    }

    /** Weights 1…7, turned by one for numbers from 30000000 to 60000000, as the register was first filled. */
    private static int weighted(String digits, int more) {
        boolean turned = digits.charAt(0) >= '3' && digits.charAt(0) <= '5';
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            int weight = turned ? (i + 6) % 7 + 1 : i + 1;
            sum += (weight + more) * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
