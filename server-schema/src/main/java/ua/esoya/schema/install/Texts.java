package ua.esoya.schema.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The sentences of this package, from {@code texts.properties}. */
final class Texts {
    private static final Properties TEXTS = load();

    private Texts() {}

    static String of(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(TEXTS.getProperty(key), key);
        return new MessageFormat(pattern, Locale.forLanguageTag("uk")).format(arguments);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream("texts.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
