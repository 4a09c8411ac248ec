package ua.esoya.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Kept values as people read them; what is empty stays empty. */
public final class ValueWords {
    private ValueWords() {}

    /** 14.03.1987; a text that is no day as it is. */
    public static String day(String kept) {
        try {
            return kept.isEmpty() ? "" : DateEntry.text(LocalDate.parse(kept));
        } catch (DateTimeParseException notADay) {
            return kept;
        }
    }

    public static String answer(String kept) {
        return kept.isEmpty() ? "" : Words.of(kept.equals("yes") ? "value.yes" : "value.no");
    }

    public static String money(String kept) {
        return kept.isEmpty() ? "" : Words.of("value.money", kept.replace('.', ','));
    }

    public static String taxpayer(String kept) {
        return kept.isEmpty() ? "" : Words.of("value.taxpayer", kept);
    }

    public static String vin(String kept) {
        return kept.isEmpty() ? "" : Words.of("value.vin", kept);
    }

    public static String number(String kept) {
        return kept.isEmpty() ? "" : Words.of("value.number", kept);
    }

    /** How a part of a value is called. */
    public static String part(String name) {
        return Words.of("value.part." + name);
    }
}
