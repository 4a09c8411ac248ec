package ua.esoya.workstation.ui.form;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ua.esoya.domain.CaseNumber;

/**
 * Tells a barcode reader, which is a keyboard, from hands: the number of a case sent at once and ended with Enter or Tab is a scan,
 * wherever the keys are, and the field in which it landed is put back as it was (4.2).
 */
public final class ReaderKeys {
    /** A reader is done with a sign in a few milliseconds; hands need more, fourteen times in a row. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(80);
    private static final Pattern SIGN = Pattern.compile("[0-9.:-]");

    /** Marks what takes scans itself, and says how to undo what keys did to what is no field. */
    private enum Mark { TAKES, RESTORES }

    private final Node place;
    private final LongSupplier nanos;
    private final Predicate<String> ofPaper;
    private final Consumer<CaseNumber> scanned;
    private final StringBuilder sent = new StringBuilder();
    private Runnable restore = () -> {};
    private boolean elsewhere;
    private long last;

    private ReaderKeys(Node place, LongSupplier nanos, Predicate<String> ofPaper, Consumer<CaseNumber> scanned) {
        this.place = place;
        this.nanos = nanos;
        this.ofPaper = ofPaper;
        this.scanned = scanned;
    }

    /**
     * Watches the keys of everything in this place.
     *
     * @param nanos a clock that only runs on
     * @param scanned gets the number, after the field was put back
     */
    public static void over(Node place, LongSupplier nanos, Consumer<CaseNumber> scanned) {
        takes(place);
        new ReaderKeys(place, nanos, sent -> true, scanned).listen();
    }

    /**
     * Watches the keys of everything in this place but what takes scans itself. Any barcode may be read into a field, and one in
     * ten of their numbers has a right last digit by chance: here only a number with its hyphens, as papers have it, is a case.
     *
     * @param nanos a clock that only runs on
     * @param scanned gets the number, after the field was put back
     */
    public static void around(Node place, LongSupplier nanos, Consumer<CaseNumber> scanned) {
        new ReaderKeys(place, nanos, sent -> sent.contains("-"), scanned).listen();
    }

    /** What is scanned here is this node's own. */
    public static void takes(Node node) {
        node.getProperties().put(Mark.TAKES, true);
    }

    /**
     * Keys mean something to this node though it is no field of text.
     *
     * @param remember asked before the first key of a row; what it gives puts the node back as it was
     */
    public static void restores(Node node, Supplier<Runnable> remember) {
        node.getProperties().put(Mark.RESTORES, remember);
    }

    private void listen() {
        place.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(KeyEvent key) {
        var sign = key.getCharacter();
        if (!SIGN.matcher(sign).matches()) {
            sent.setLength(0);
            return;
        }
        long now = nanos.getAsLong();
        if (sent.isEmpty() || now - last > PAUSE) {
            begin(key.getTarget());
        }
        last = now;
        sent.append(sign);
    }

    private void begin(EventTarget target) {
        sent.setLength(0);
        elsewhere = target instanceof Node node && takenBelow(node);
        restore = memory(target);
    }

    private boolean takenBelow(Node target) {
        for (Node at = target; at != null && at != place; at = at.getParent()) {
            if (at.getProperties().containsKey(Mark.TAKES)) {
                return true;
            }
        }
        return false;
    }

    private static Runnable memory(EventTarget target) {
        return switch (target) {
            case TextInputControl input -> memory(input);
            case ComboBox<?> box when box.isEditable() -> memory(box.getEditor());
            case Node node when node.getProperties().get(Mark.RESTORES) instanceof Supplier<?> remember && remember.get() instanceof Runnable undo -> undo;
            default -> () -> {};
        };
    }

    private static Runnable memory(TextInputControl input) {
        var before = input.getText();
        var chosen = input.getSelection();
        return () -> {
            input.setText(before);
            input.selectRange(chosen.getStart(), chosen.getEnd());
        };
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.TAB) {
            return;
        }
        var number = nanos.getAsLong() - last > PAUSE ? Optional.<CaseNumber>empty() : CaseNumber.read(sent.toString()).value();
        boolean ours = !elsewhere && ofPaper.test(sent.toString());
        sent.setLength(0);
        number.filter(it -> ours).ifPresent(it -> {
            key.consume();
            restore.run();
            scanned.accept(it);
        });
    }
}
