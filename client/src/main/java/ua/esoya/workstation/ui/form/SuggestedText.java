package ua.esoya.workstation.ui.form;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;

/**
 * A line of free text that offers how it may go on. Nothing is marked until an arrow marks it, so Enter leaves what was typed as it is; what is
 * taken is written with a comma after it, and the keys stay for the house. A look-up that is slow or fails is never felt.
 */
public final class SuggestedText extends FormField {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int LEAST_LETTERS = 2;
    private static final String GOES_ON = ", ";

    private final TextField input;
    private final Background background;
    private final SuggestField.Source<Suggestion> source;
    private final SuggestionList<Suggestion> list;
    private @Nullable Job search;
    private boolean writing;

    /** A line of at most {@code maxLength} characters with suggestions of {@code source}. */
    public SuggestedText(String label, int maxLength, Background background, SuggestField.Source<Suggestion> source) {
        this(label, maxLength, background, source, new TextField());
    }

    private SuggestedText(String label, int maxLength, Background background, SuggestField.Source<Suggestion> source, TextField input) {
        super(label, input, input);
        this.input = input;
        this.background = background;
        this.source = source;
        this.list = new SuggestionList<>(input, words -> words, this::take);
        input.setTextFormatter(Cleaning.formatter(maxLength, false, this::say));
        input.textProperty().subscribe((before, now) -> typed());
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                forget();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** What is typed, never null. */
    public StringProperty text() {
        return input.textProperty();
    }

    @Override
    boolean keepsEnter() {
        return list.marked().isPresent();
    }

    private void typed() {
        forget();
        // a form that fills itself asks nothing
        if (!writing && input.isFocused() && input.getText().strip().length() >= LEAST_LETTERS) {
            search = background.after(PAUSE, this::look);
        }
    }

    private void look() {
        var typed = input.getText().strip();
        search = background.run(() -> source.find(typed), found -> {
            if (input.isFocused()) {
                list.offer(found);
            }
        }, ignored -> list.hide());
    }

    private void press(KeyEvent key) {
        if (list.press(key)) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            list.marked().ifPresent(marked -> {
                take(marked);
                key.consume();
            });
        } else if (key.getCode() == KeyCode.DOWN && !input.getText().isBlank()) {
            look();
            key.consume();
        }
    }

    private void take(Suggestion taken) {
        writing = true;
        input.setText(taken.name() + GOES_ON);
        input.end();
        writing = false;
    }

    private void forget() {
        list.hide();
        if (search != null) {
            search.cancel();
        }
    }
}
