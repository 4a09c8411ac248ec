package ua.esoya.domain;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers in Ukrainian words, for «усього сім аркушів» of the inventory. */
public final class SumInWords {
    private static final long LARGEST = 999_999_999;

    private SumInWords() {}

    /** «сім аркушів». */
    public static String sheets(int count) {
        return of(count, "words.sheet");
    }

    /** «дві сторінки». */
    public static String pages(int count) {
        return feminine(count) + " " + Plural.parse(Words.of("words.page")).form(count);
    }

    /** Masculine: «двадцять один»; from 0 to 999 999 999. */
    public static String masculine(long number) {
        return number(number, false);
    }

    /** Feminine: «двадцять одна»; from 0 to 999 999 999. */
    public static String feminine(long number) {
        return number(number, true);
    }

    private static String of(int count, String noun) {
        return masculine(count) + " " + Plural.parse(Words.of(noun)).form(count);
    }

    private static String number(long number, boolean feminine) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("no words for " + number);
        }
        if (number == 0) {
            return Words.of("words.zero");
        }
        var words = new ArrayList<String>();
        int millions = (int) (number / 1_000_000);
        int thousands = (int) (number / 1_000 % 1_000);
        add(words, millions, false, "words.million");
        add(words, thousands, true, "words.thousand");
        below(words, (int) (number % 1_000), feminine);
        return String.join(" ", words);
    }

    private static void add(List<String> words, int number, boolean feminine, String noun) {
        if (number > 0) {
            below(words, number, feminine);
            words.add(Plural.parse(Words.of(noun)).form(number));
        }
    }

    private static void below(List<String> words, int number, boolean feminine) {
        if (number >= 100) {
            words.add(Words.list("words.hundreds")[number / 100 - 1]);
        }
        int rest = number % 100;
        if (rest >= 20) {
            words.add(Words.list("words.tens")[rest / 10 - 2]);
            rest %= 10;
        }
        if (rest > 0) {
            boolean feminineForm = feminine && rest <= 2;
            words.add(Words.list(feminineForm ? "words.units-feminine" : "words.units")[rest - 1]);
        }
    }
}
