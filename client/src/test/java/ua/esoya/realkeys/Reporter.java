package ua.esoya.realkeys;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Looks at the window once a frame and says what changed: {@code focus=login}, {@code text=find:01-}, {@code case=01-…}. */
final class Reporter extends AnimationTimer {
    private final Stage stage;
    private final Consumer<String> out;
    private Map<String, String> before = Map.of();

    Reporter(Stage stage, Consumer<String> out) {
        this.stage = stage;
        this.out = out;
    }

    @Override
    public void handle(long now) {
        var seen = look();
        seen.forEach((what, words) -> {
            if (!words.equals(before.get(what))) {
                out.accept(what + "=" + words);
            }
        });
        before = seen;
    }

    private Map<String, String> look() {
        var seen = new TreeMap<String, String>();
        seen.put("keys", String.valueOf(stage.isFocused()));
        seen.put("windows", String.valueOf(Window.getWindows().size()));
        var owner = stage.getScene().getFocusOwner();
        if (owner != null) {
            seen.put("focus", Objects.requireNonNullElse(owner.getId(), owner.getClass().getSimpleName()));
        }
        if (owner instanceof TextInputControl input) {
            String shown = input instanceof PasswordField ? "•".repeat(input.getLength()) : input.getText();
            seen.put("text", input.getId() + ":" + shown);
        }
        if (stage.getScene().lookup("#case-number") instanceof Label number) {
            seen.put("case", number.getText());
        }
        return seen;
    }
}
