package ua.esoya.workstation.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/** The obligation not to disclose, read before the first work and accepted on a key (6.8). */
final class ObligationPane extends VBox {
    private static final Text TEXT = Text.of(ObligationPane.class);

    private final Button accept = Parts.styled(new Button(TEXT.get("obligation.accept"), Parts.key("F9")), "accent");

    ObligationPane(Runnable accepted, ObservableValue<Boolean> asking) {
        getStyleClass().add("es-stack");
        var text = Parts.styled(new TextArea(words()), "es-obligation");
        text.setId("obligation-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(TEXT.get("obligation"));
        accept.setId("accept-obligation");
        accept.setContentDisplay(ContentDisplay.RIGHT);
        accept.setMaxWidth(Double.MAX_VALUE);
        accept.disableProperty().bind(asking);
        accept.setOnAction(ignored -> accepted.run());
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.F9 && !accept.isDisabled()) {
                pressed.consume();
                accepted.run();
            }
        });
        getChildren().addAll(Parts.styled(new Label(TEXT.get("obligation")), "es-heading"), text, accept, Parts.dim(TEXT.get("obligation.leave")));
    }

    @Override
    public void requestFocus() {
        accept.requestFocus();
    }

    private static String words() {
        try (InputStream in = Objects.requireNonNull(ObligationPane.class.getResourceAsStream("obligation.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
