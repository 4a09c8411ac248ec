package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.fx.FxTest;
import ua.esoya.workstation.ui.Theme;

class LookMemoryTest extends FxTest {
    @TempDir
    Path folder;

    @Test
    void theFontGrowsInOpenWindowsAndIsRememberedForTheNextTime() {
        var file = folder.resolve("look.properties");
        var words = onFx(() -> new Label("ЕСОЯ"));
        show(() -> new VBox(words));
        assertEquals(14, onFx(() -> words.getFont().getSize()));
        doOnFx(() -> new Look(file).scale(1));
        assertEquals(14 * 1.15, onFx(() -> words.getFont().getSize()), 0.01);
        doOnFx(() -> Theme.LIGHT.apply(100));
        doOnFx(() -> new Look(file).apply());
        assertEquals(14 * 1.15, onFx(() -> words.getFont().getSize()), 0.01);
        assertEquals("Noto Sans", onFx(() -> words.getFont().getFamily()));
    }

    @Test
    void atTheLargestSizeNothingGrows() {
        var look = new Look(folder.resolve("look.properties"));
        var words = onFx(() -> new Label("ЕСОЯ"));
        show(() -> new VBox(words));
        doOnFx(() -> look.scale(99));
        doOnFx(() -> look.scale(1));
        assertEquals(28, onFx(() -> words.getFont().getSize()), 0.01);
    }

    @Test
    void aBrokenFileMeansTheUsualLook() throws IOException {
        var file = Files.writeString(folder.resolve("look.properties"), "theme=PINK\npercent=x\n");
        var words = onFx(() -> new Label("ЕСОЯ"));
        show(() -> new VBox(words));
        doOnFx(() -> new Look(file).apply());
        assertEquals(14, onFx(() -> words.getFont().getSize()));
    }
}
