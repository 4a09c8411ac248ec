package ua.esoya.workstation.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import ua.esoya.fx.FxTest;
import ua.esoya.fx.Screenshot;

/** The ring around the control that has the keys. */
class FocusRingTest extends FxTest {

    @Test
    void isThreePixelsWideInTheHighContrast() {
        doOnFx(() -> Theme.CONTRAST.apply(100));
        var controls = controls();
        for (Node control : controls) {
            assertEquals(3, ring(control), control.toString());
        }
        Screenshot.of(stage, "focus-contrast");
    }

    @Test
    void isQuieterInTheOtherLooks() {
        assertEquals(2, ring(controls().getFirst()));
    }

    private List<Node> controls() {
        var box = new CheckBox("Прапорець");
        var all = List.<Node>of(new TextField("Поле"), new ComboBox<String>(), new Button("Кнопка"), box, new ListView<String>(), new TableView<String>());
        show(() -> {
            var column = new VBox(12);
            column.getStyleClass().add("es-body");
            column.getChildren().addAll(all);
            return column;
        });
        return all;
    }

    private static double ring(Node control) {
        doOnFx(control::requestFocus);
        return onFx(() -> {
            control.applyCss();
            var drawn = control instanceof CheckBox ? control.lookup(".box") : control;
            return -((Region) drawn).getBackground().getFills().getFirst().getInsets().getTop();
        });
    }
}
