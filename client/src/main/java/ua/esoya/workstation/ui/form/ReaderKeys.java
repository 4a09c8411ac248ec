package ua.esoya.workstation.ui.form;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import javafx.event.EventTarget;
import javafx.scene.Node;
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

    private final LongSupplier nanos;
    private final Consumer<CaseNumber> scanned;
    private final StringBuilder sent = new StringBuilder();
    private Optional<TextInputControl> field = Optional.empty();
    private String before = "";
    private long last;

    private ReaderKeys(LongSupplier nanos, Consumer<CaseNumber> scanned) {
        this.nanos = nanos;
        this.scanned = scanned;
    }

    /**
     * Watches the keys of everything in this place.
     *
     * @param nanos a clock that only runs on
     * @param scanned gets the number, after the field was put back
     */
    public static void over(Node place, LongSupplier nanos, Consumer<CaseNumber> scanned) {
        var keys = new ReaderKeys(nanos, scanned);
        place.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        place.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
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
        field = target instanceof TextInputControl input ? Optional.of(input) : Optional.empty();
        before = field.map(TextInputControl::getText).orElse("");
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.TAB) {
            return;
        }
        var number = nanos.getAsLong() - last > PAUSE ? Optional.<CaseNumber>empty() : CaseNumber.read(sent.toString()).value();
        sent.setLength(0);
        number.ifPresent(it -> {
            key.consume();
            field.ifPresent(input -> {
                input.setText(before);
                input.end();
            });
            scanned.accept(it);
        });
    }
}
