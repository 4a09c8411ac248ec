package ua.esoya.workstation.ui.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * The registry of everything that can be done now: the commands of the screen in front, then those of the whole program.
 * A key of the screen wins over the same key of the program.
 */
public final class Commands {
    private static final Set<KeyCode> CONTROL_KEYS = EnumSet.of(
            KeyCode.ENTER, KeyCode.SPACE, KeyCode.TAB, KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.HOME, KeyCode.END,
            KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

    private final ObservableList<Command> program = FXCollections.observableArrayList();
    private final ObservableList<Command> screen = FXCollections.observableArrayList();
    private final ObservableList<Command> keyLine = FXCollections.observableArrayList();
    private final ObservableList<Command> keyLineSeen = FXCollections.unmodifiableObservableList(keyLine);
    private final InvalidationListener refresh = ignored -> refreshKeyLine();
    private boolean spokenFor;
    private final WeakInvalidationListener weakly = new WeakInvalidationListener(refresh);

    /** Replaces the commands that are valid everywhere. Two with one id or one key are a defect. */
    public void ofProgram(List<Command> commands) {
        refuseTwins(commands);
        program.setAll(commands);
    }

    /** Replaces the commands of the screen in front. Two with one id or one key are a defect. */
    public void ofScreen(List<Command> commands) {
        refuseTwins(commands);
        screen.forEach(c -> c.enabled().removeListener(weakly));
        screen.setAll(commands);
        screen.forEach(c -> c.enabled().addListener(weakly));
        refreshKeyLine();
    }

    /**
     * Runs commands on the keys pressed in this window before the focused control sees them; keys that controls live by (Enter,
     * Space, arrows, Delete …) only when the control did not want them, Esc not while a list hangs open, and a bare digit or letter
     * not while somebody writes. The letter of a key that was a command reaches nobody.
     */
    public void listenIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            spokenFor = false;
            if (!ofControls(pressed) && !written(pressed, scene) && !(pressed.getCode() == KeyCode.ESCAPE && listHangsOver(scene))) {
                pressAndConsume(pressed);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (ofControls(pressed)) {
                pressAndConsume(pressed);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (spokenFor) {
                typed.consume();
            }
        });
    }

    private static boolean written(KeyEvent pressed, Scene scene) {
        boolean bare = !pressed.isControlDown() && !pressed.isAltDown() && !pressed.isMetaDown();
        return bare && (pressed.getCode().isDigitKey() || pressed.getCode().isLetterKey()) && scene.getFocusOwner() instanceof TextInputControl;
    }

    private void pressAndConsume(KeyEvent pressed) {
        if (press(pressed)) {
            spokenFor = true;
            pressed.consume();
        }
    }

    private static boolean ofControls(KeyEvent pressed) {
        boolean bare = !pressed.isControlDown() && !pressed.isAltDown() && !pressed.isMetaDown();
        return bare && CONTROL_KEYS.contains(pressed.getCode());
    }

    private static boolean listHangsOver(Scene scene) {
        return Window.getWindows().stream().anyMatch(window ->
                window instanceof PopupWindow popup && !(popup instanceof Tooltip) && popup.isShowing() && popup.getOwnerWindow() == scene.getWindow());
    }

    /** Runs the command of this key and says whether the key is spoken for; a disabled command swallows its key. */
    public boolean press(KeyEvent pressed) {
        var command = all().filter(c -> c.shortcut().filter(key -> key.matches(pressed)).isPresent())
                .findFirst();
        command.ifPresent(Command::run);
        return command.isPresent();
    }

    /** The commands of the screen in front that can be done now and have a key, in the screen's order. */
    public ObservableList<Command> keyLine() {
        return keyLineSeen;
    }

    /** Commands possible now whose words contain every word typed; the screen's first. */
    public List<Command> find(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return all().filter(c -> c.enabled().get()).filter(c -> matches(c, words)).toList();
    }

    /** Everything that has a key, for the printed card: the screen's first. */
    public List<Command> keyCard() {
        return all().filter(c -> c.shortcut().isPresent()).toList();
    }

    private static boolean matches(Command command, String... words) {
        var text = command.text().toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(word -> text.startsWith(word) || text.contains(" " + word));
    }

    private Stream<Command> all() {
        return Stream.concat(screen.stream(), program.stream());
    }

    private void refreshKeyLine() {
        keyLine.setAll(screen.stream()
                .filter(c -> c.inKeyLine() && c.shortcut().isPresent() && c.enabled().get())
                .toList());
    }

    private static void refuseTwins(List<Command> commands) {
        var ids = commands.stream().map(Command::id).toList();
        var keys = commands.stream().flatMap(c -> c.shortcut().stream()).toList();
        if (ids.stream().distinct().count() < ids.size() || keys.stream().distinct().count() < keys.size()) {
            throw new IllegalArgumentException("two commands share an id or a key: " + ids + " " + keys);
        }
    }
}
