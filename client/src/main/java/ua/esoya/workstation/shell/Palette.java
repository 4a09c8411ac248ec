package ua.esoya.workstation.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.command.Commands;

/**
 * The one box everything starts from: words of a command show it below, arrows and Enter run it; anything else that Enter
 * sends is looked for. A barcode reader is a keyboard and ends with Enter.
 */
final class Palette {
    private static final Text TEXT = Text.of(Palette.class);
    private static final int ROW = 32;
    private static final int MOST = 8;
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final TextField box = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Commands commands;
    private Optional<Node> lastFocus = Optional.empty();

    Palette(Commands commands, Predicate<String> find) {
        this.commands = commands;
        box.setId("find");
        box.setPromptText(TEXT.get("find.example"));
        box.setAccessibleText(TEXT.get("find"));
        list.setCellFactory(ignored -> new Row());
        list.setFocusTraversable(false);
        list.setId("palette");
        list.getStyleClass().add("es-suggestions");
        list.setOnMouseClicked(ignored -> runMarked());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        box.textProperty().subscribe(typed -> offer(typed.strip()));
        box.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
                move(key.getCode() == KeyCode.DOWN ? 1 : -1);
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                if (list.getSelectionModel().getSelectedIndex() >= 0 && popup.isShowing()) {
                    runMarked();
                } else if (!box.getText().isBlank()) {
                    String typed = box.getText().strip();
                    var first = list.getItems().stream().findFirst();
                    leave();
                    // whoever may not search means what the words led to
                    if (!find.test(typed)) {
                        first.ifPresent(Command::run);
                    }
                }
            }
        });
    }

    TextField box() {
        return box;
    }

    /**
     * Takes digits typed where nobody writes, as from a barcode reader pointed at a slip while a list has the keys: the first
     * brings the keys here, and the rest of a number follows it (4.2).
     */
    void listenIn(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_TYPED, typed -> {
            boolean bare = !typed.isControlDown() && !typed.isAltDown() && !typed.isMetaDown();
            boolean nobodyWrites = !(scene.getFocusOwner() instanceof TextInputControl) && !(scene.getFocusOwner() instanceof ComboBoxBase<?>);
            if (bare && nobodyWrites && box.getScene() == scene && DIGIT.matcher(typed.getCharacter()).matches()) {
                open();
                box.setText(typed.getCharacter());
                box.end();
                typed.consume();
            }
        });
    }

    /** Takes the keys; {@link #leave} gives them back to whoever had them. */
    void open() {
        var before = box.getScene().getFocusOwner();
        if (before != null && before != box) {
            lastFocus = Optional.of(before);
        }
        box.requestFocus();
        box.selectAll();
    }

    /** Gives the keys back if the box has them, and says whether it had: Esc means the box before it means the screen. */
    boolean leave() {
        boolean mine = box.isFocused();
        if (mine) {
            box.clear();
            popup.hide();
            var before = lastFocus;
            // a node of a screen that is gone would keep the whole screen
            lastFocus = Optional.empty();
            before.filter(node -> node.getScene() == box.getScene()).ifPresent(Node::requestFocus);
        }
        return mine;
    }

    private void offer(String typed) {
        var found = typed.length() < 2 || Character.isDigit(typed.charAt(0)) ? List.<Command>of() : commands.find(typed);
        list.getItems().setAll(found.subList(0, Math.min(MOST, found.size())));
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(list.getItems().size() * ROW + 4.0);
        if (found.isEmpty() || box.getScene() == null) {
            popup.hide();
            return;
        }
        Bounds place = box.localToScreen(box.getBoundsInLocal());
        list.setPrefWidth(place.getWidth());
        popup.show(box, place.getMinX(), place.getMaxY() + 4);
    }

    private void move(int by) {
        if (!list.getItems().isEmpty()) {
            int at = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(at);
        }
    }

    private void runMarked() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            leave();
            chosen.run();
        }
    }

    private static final class Row extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(command == null ? "" : command.text());
            setGraphic(command == null ? null : command.shortcut().<Label>map(key -> Parts.key(key.label())).orElse(null));
            setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        }
    }
}
