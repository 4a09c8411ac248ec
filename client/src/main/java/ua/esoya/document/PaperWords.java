package ua.esoya.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Ukrainian words of this package, kept in {@code texts.properties}. */
final class PaperWords {
    private static final Locale UKRAINIAN = Locale.of("uk", "UA");
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("ua.esoya.document.texts", Locale.ROOT, PaperWords.class.getClassLoader());

    private PaperWords() {}

    static String of(String key, Object... details) {
        return new MessageFormat(TEXTS.getString(key), UKRAINIAN).format(details);
    }
}
