package ua.esoya.workstation.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The words of one package, from {@code texts.properties} beside it. A value may hold {@code {0}} for an argument and
 * {@code {0|справа|справи|справ}} for the form that goes with a number (one, few, many). Whole numbers get thin-space thousands,
 * dates read 12.03.2027, times 14:32.
 */
public final class Text {
    private final String place;
    private final Properties words;

    private Text(String place, Properties words) {
        this.place = place;
        this.words = words;
    }

    /** The words of the package in which {@code neighbour} lives. */
    public static Text of(Class<?> neighbour) {
        var words = new Properties();
        try (var in = neighbour.getResourceAsStream("texts.properties")) {
            if (in == null) {
                throw new IllegalStateException("no texts.properties beside " + neighbour.getName());
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Text(neighbour.getPackageName(), words);
    }

    /** Whether there are words under this key: only for keys that the server names. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words under this key with the arguments put in. A key that is not there is a defect and is thrown. */
    public String get(String key, Object... arguments) {
        var pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + place);
        }
        return Words.fill(pattern, arguments);
    }
}
