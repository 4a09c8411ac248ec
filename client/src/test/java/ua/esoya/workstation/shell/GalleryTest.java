package ua.esoya.workstation.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.fx.Accessible;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Inline;
import ua.esoya.fx.Screenshot;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Theme;

/** All controls in each palette and size; the pictures in target/screenshots are looked at by people. */
class GalleryTest extends FxTest {

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "CONTRAST,100", "LIGHT,150", "DARK,150", "CONTRAST,200"})
    void everyControlIsDrawnAndNamed(Theme theme, int percent) throws IOException {
        doOnFx(() -> theme.apply(percent));
        var window = show(() -> {
            var made = new MainWindow(People.registrar(theme == Theme.DARK), new Dialogs(() -> stage), new Inline().answeringLater(), new Actions());
            made.serve(List.of(
                    new SampleFeature("intake", Feather.PLUS, "Нова справа", new SampleRoute("intake"), route -> gallery(route)),
                    place("journal", Feather.LIST, "Журнал"), place("handover", Feather.REPEAT, "Передача"), place("issuance", Feather.CHECK, "Видача"),
                    place("portal", Feather.MAIL, "Портал"), place("archive", Feather.ARCHIVE, "Архів"), place("deadline", Feather.CLOCK, "Строки")),
                    theme == Theme.LIGHT ? Receptions.tail() : theme == Theme.DARK ? Receptions.open() : Receptions.closed());
            return made;
        });
        var file = Screenshot.of(stage, "gallery-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + percent);
        var picture = ImageIO.read(file);
        assertEquals(1366, picture.getWidth());
        assertTrue(colours(picture) > 40, "an empty picture");
        assertEquals(List.of(), Accessible.nameless(window));
    }

    private static Optional<Screen> gallery(ua.esoya.workstation.ui.route.Route route) {
        return route.equals(new SampleRoute("intake")) ? Optional.of(new GalleryScreen(new Inline().answeringLater())) : Optional.empty();
    }

    private static SampleFeature place(String id, Feather icon, String words) {
        return new SampleFeature(id, icon, words, new SampleRoute(id), route -> Optional.empty());
    }

    private static long colours(BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth())).distinct().limit(1000).count();
    }
}
