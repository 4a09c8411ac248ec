package ua.esoya.workstation.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.text.Font;

/** The look: three palettes over one theme.css, and a font between 100 and 200 % of its normal 14 px. */
public enum Theme {
    /** For daylight. */
    LIGHT,
    /** For a dark room. */
    DARK,
    /** Black on white with strong borders, for weak eyes. */
    CONTRAST;

    /** The font sizes offered, in per cent. */
    public static final List<Integer> SCALES = List.of(100, 115, 130, 150, 175, 200);

    private static final double NORMAL_PX = 14;
    private static final ReadOnlyDoubleWrapper SCALE = new ReadOnlyDoubleWrapper(1);

    /** How many times larger than usual letters are; sizes that must hold whole words grow with it. */
    public static ReadOnlyDoubleProperty scale() {
        return SCALE.getReadOnlyProperty();
    }

    /** Dresses the whole program, open windows included. On the FX thread. */
    public void apply(int percent) {
        loadFonts();
        SCALE.set(percent / 100.0);
        Application.setUserAgentStylesheet(percent == 100 ? sheet() : scaled(percent));
    }

    /** The address of the palette's style sheet. */
    public String sheet() {
        return Theme.class.getResource("theme/" + name().toLowerCase(Locale.ROOT) + ".css").toExternalForm();
    }

    private String scaled(int percent) {
        var css = ("@import url(\"%s\"); .root { -fx-font-size: %spx; } .ikonli-font-icon, .es-icon-16 { -fx-icon-size: %dpx; }"
                        + " .es-icon-12 { -fx-icon-size: %dpx; } .es-icon-20 { -fx-icon-size: %dpx; }")
                .formatted(sheet(), NORMAL_PX * percent / 100, 16 * percent / 100, 12 * percent / 100, 20 * percent / 100).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    private static void loadFonts() {
        for (var face : List.of("Regular", "Bold")) {
            try (var font = Theme.class.getResourceAsStream("font/NotoSans-" + face + ".ttf")) {
                Font.loadFont(font, NORMAL_PX);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
