package ua.esoya.workstation.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The palettes are readable, and no colour or size hides in code. */
class LookTest {
    private static final Pattern TOKEN = Pattern.compile("(-es-[a-z-]+):\\s*(#[0-9a-f]{6});");
    private static final Path THEMES = Path.of("src/main/resources/ua/esoya/workstation/ui/theme");
    /** Words, then what they stand on. */
    private static final List<String> PAIRS = List.of(
            "text bg", "text panel", "text head", "text accent-soft", "dim bg", "dim panel", "dim head", "dim accent-soft",
            "accent panel", "accent bg", "accent accent-soft", "on-accent accent", "on-accent key-on-accent",
            "ok ok-soft", "warn warn-soft", "today today-soft", "late late-soft", "hold hold-soft", "shut shut-soft",
            "gone page", "come page", "otherwise page", "late panel", "warn panel", "ok panel", "today panel", "rail-text rail", "rail-on-text rail-on", "on-training training");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromTheirGround(Theme theme) throws IOException {
        var tokens = tokens(theme);
        var weak = new ArrayList<String>();
        for (var pair : PAIRS) {
            var two = pair.split(" ");
            double ratio = contrast(tokens.get("-es-" + two[0]), tokens.get("-es-" + two[1]));
            if (ratio < 4.5) {
                weak.add("%s %.2f".formatted(pair, ratio));
            }
        }
        assertEquals(List.of(), weak, theme::name);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void edgesOfFieldsAndTheFocusCanBeSeen(Theme theme) throws IOException {
        var tokens = tokens(theme);
        assertTrue(contrast(tokens.get("-es-field-line"), tokens.get("-es-panel")) >= 3);
        assertTrue(contrast(tokens.get("-es-accent"), tokens.get("-es-panel")) >= 3);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTokenUsedIsInThePalette(Theme theme) throws IOException {
        var tokens = tokens(theme).keySet();
        var used = Pattern.compile("-es-[a-z-]+").matcher(Files.readString(THEMES.resolve("theme.css"))).results()
                .map(found -> found.group()).filter(name -> !name.startsWith("-es-mean")).distinct().toList();
        assertEquals(List.of(), used.stream().filter(name -> !tokens.contains(name)).toList());
    }

    @Test
    void noColourStandsOutsideThePalettes() throws IOException {
        var theme = Files.readString(THEMES.resolve("theme.css"));
        assertEquals(List.of(), Pattern.compile("#[0-9a-fA-F]{3,8}\\b").matcher(theme).results().map(found -> found.group()).toList());
    }

    @Test
    void noStyleStandsInCode() throws IOException {
        var inline = new ArrayList<Path>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var code = Files.readString(source);
                if (code.contains(".setStyle(") || code.contains("-fx-") && !source.endsWith("ui/Theme.java") || code.contains("Color.rgb(")) {
                    inline.add(source);
                }
            }
        }
        assertEquals(List.of(), inline);
    }

    @Test
    void blackOnWhiteIsTheMeasure() {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 0.01);
    }

    private static Map<String, Color> tokens(Theme theme) throws IOException {
        var tokens = new HashMap<String, Color>();
        TOKEN.matcher(Files.readString(Path.of(java.net.URI.create(theme.sheet())))).results()
                .forEach(token -> tokens.put(token.group(1), Color.web(token.group(2))));
        return tokens;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
