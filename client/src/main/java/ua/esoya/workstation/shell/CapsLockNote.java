package ua.esoya.workstation.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/** Says that Caps Lock is on before it costs a try (4.1). */
final class CapsLockNote {
    private static final Text TEXT = Text.of(CapsLockNote.class);

    private CapsLockNote() {}

    /** A note that looks at each key released under this node. */
    static Label watching(Node fields) {
        var note = Parts.note(Meaning.WARN, TEXT.get("sign-in.caps"));
        fields.addEventFilter(KeyEvent.KEY_RELEASED, ignored -> look(note));
        look(note);
        return note;
    }

    private static void look(Label note) {
        Parts.show(note, Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }
}
