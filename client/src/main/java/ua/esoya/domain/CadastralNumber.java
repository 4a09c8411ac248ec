package ua.esoya.domain;

/** Cadastral number of a land plot, {@code 0000000000:00:000:0000}; its first ten digits are a КОАТУУ code (7.1.2). */
public record CadastralNumber(String value) {

    /** Reads nineteen digits with any dividers or none; anything else is unusable. */
    public static Checked<CadastralNumber> read(String typed) {
        String bare = Typed.bare(typed);
        if (!Typed.digits(bare, 19)) {
            return Checked.unusable("cadastral-number.format");
        }
        return Checked.of(new CadastralNumber(String.join(":",
                bare.substring(0, 10), bare.substring(10, 12), bare.substring(12, 15), bare.substring(15))));
    }
}
