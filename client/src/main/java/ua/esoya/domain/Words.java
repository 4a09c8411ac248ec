package ua.esoya.domain;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Ukrainian words of this package, kept in {@code texts.properties}. */
final class Words {
    private static final Locale UKRAINIAN = Locale.of("uk", "UA");
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("ua.esoya.domain.texts", Locale.ROOT, Words.class.getClassLoader());

    private Words() {}

    static String of(String key, Object... details) {
        return new MessageFormat(TEXTS.getString(key), UKRAINIAN).format(details);
    }

    /** A list of words divided by bars, as number names are kept. */
    static String[] list(String key) {
        return TEXTS.getString(key).split("\\|", -1);
    }
}
