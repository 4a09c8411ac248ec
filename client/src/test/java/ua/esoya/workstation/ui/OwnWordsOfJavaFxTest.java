package ua.esoya.workstation.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.scene.control.ButtonType;
import javafx.scene.control.skin.TextFieldSkin;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.FxTest;

/** Nobody reads English in a menu or on a button that JavaFX makes by itself. */
class OwnWordsOfJavaFxTest extends FxTest {
    private static final String BUNDLE = "com/sun/javafx/scene/control/skin/resources/controls";
    /** Controls the program does not use. */
    private static final Set<String> UNUSED = Set.of("ColorPicker", "XYChart", "PieChart");

    @Test
    void buttonsAndMenusAreUkrainian() {
        assertEquals("Скасувати", onFx(ButtonType.CANCEL::getText));
        var ukrainian = ResourceBundle.getBundle(BUNDLE, Locale.of("uk", "UA"), TextFieldSkin.class.getClassLoader());
        assertEquals("Вставити", ukrainian.getString("TextInputControl.menu.Paste"));
    }

    @Test
    void noWordOfAControlInUseIsLeftInEnglish() {
        var loader = TextFieldSkin.class.getClassLoader();
        var english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, loader, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var ukrainian = ResourceBundle.getBundle(BUNDLE, Locale.of("uk"), loader);
        var left = english.keySet().stream()
                .filter(key -> !UNUSED.contains(key.split("\\.")[0]))
                .filter(key -> !english.getString(key).isBlank() && english.getString(key).matches(".*[a-z].*"))
                .filter(key -> english.getString(key).equals(ukrainian.getString(key))).toList();
        assertEquals(List.of(), left);
    }
}
