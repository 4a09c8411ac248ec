package ua.esoya.domain;

/**
 * The three forms of a Ukrainian noun after a number: 1 аркуш, 2 аркуші, 5 аркушів.
 *
 * @param one after 1, 21, 101 but not 11
 * @param few after 2–4, 22–24 but not 12–14
 * @param many after all others
 */
public record Plural(String one, String few, String many) {

    /** The forms as a text file keeps them, divided by bars: {@code аркуш|аркуші|аркушів}. */
    public static Plural parse(String forms) {
        String[] three = forms.split("\\|", -1);
        if (three.length != 3) {
            throw new IllegalArgumentException("three forms are needed: " + forms);
        }
        return new Plural(three[0], three[1], three[2]);
    }

    /** The form alone. */
    public String form(long number) {
        long last = Math.abs(number % 10);
        long lastTwo = Math.abs(number % 100);
        if (lastTwo >= 11 && lastTwo <= 14) {
            return many;
        }
        return last == 1 ? one : last >= 2 && last <= 4 ? few : many;
    }

    /** Number and form with a no-break space between: «5 аркушів». */
    public String count(long number) {
        return number + "\u00A0" + form(number);
    }
}
