package ua.esoya.workstation.ui.form;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;

/**
 * A field that looks up in the background while one types: arrows walk, Enter takes the marked line and goes on. Enter pressed
 * before the answer came takes the first line when it comes, so a quick typist never waits. Changing the words drops the choice.
 */
public final class SuggestField<T> extends FormField {

    /** Finds what fits the words typed; runs in the background and may block. */
    @FunctionalInterface
    public interface Source<T> {
        /** The best first; the list shows ten. */
        List<T> find(String typed) throws Exception;
    }

    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final int LONGEST = 200;

    private final TextField input;
    private final Background background;
    private final Source<T> source;
    private final Function<? super T, Suggestion> words;
    private final SuggestionList<T> list;
    private final ObjectProperty<Optional<T>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Consumer<? super Throwable> failed = failure -> say(Message.error(TEXT.get("suggest.failed")));
    private Runnable afterTaking = () -> next(TraversalDirection.NEXT);
    private int leastLetters = 2;
    private @Nullable Job search;
    private boolean searching;
    private boolean enterWaits;
    private boolean enterGoesOn;
    private boolean writing;

    /** {@code words} says how a found thing reads, in the list and in the field once chosen. */
    public SuggestField(String label, Background background, Source<T> source, Function<? super T, Suggestion> words) {
        this(label, background, source, words, new TextField());
    }

    private SuggestField(
            String label, Background background, Source<T> source, Function<? super T, Suggestion> words, TextField input) {
        super(label, input, input);
        this.input = input;
        this.background = background;
        this.source = source;
        this.words = words;
        this.list = new SuggestionList<>(input, words, this::take);
        input.setTextFormatter(Cleaning.formatter(LONGEST, false, this::say));
        input.textProperty().subscribe((before, now) -> typed());
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                list.hide();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        chosen.subscribe(value -> value.ifPresent(this::write));
    }

    /** What was taken from the list; setting it writes its name into the field. */
    public ObjectProperty<Optional<T>> chosen() {
        return chosen;
    }

    /** The words in the field. */
    public StringProperty text() {
        return input.textProperty();
    }

    /** Pale words in the empty field that say what may be typed. */
    public void example(String example) {
        input.setPromptText(example);
    }

    /** Where a failed look-up goes instead of a sentence under the field. */
    public void onFailure(Consumer<? super Throwable> handler) {
        failed = handler;
    }

    /** Looks up from this many letters on; two unless told. */
    public void fromLetters(int least) {
        leastLetters = least;
    }

    /** Where the keys go after Enter took a line; to the next control unless told. */
    public void afterTaking(Runnable go) {
        afterTaking = go;
    }

    /** Enter on a thing chosen before, or on words that found nothing, goes where taking goes and not to the next control. */
    public void enterGoesOn() {
        enterGoesOn = true;
    }

    /** Drops the list for what is in the field now. */
    public void open() {
        look();
    }

    @Override
    boolean keepsEnter() {
        return list.showing() || searching || enterGoesOn;
    }

    private void typed() {
        if (writing) {
            return;
        }
        chosen.set(Optional.empty());
        unread(input.getText().isBlank() ? Message.NONE : Message.error(TEXT.get("suggest.choose")));
        cancelSearch();
        if (input.getText().strip().length() < leastLetters) {
            list.hide();
            return;
        }
        searching = true;
        search = background.after(PAUSE, this::look);
    }

    private void look() {
        var typed = input.getText().strip();
        searching = true;
        search = background.run(() -> source.find(typed), this::answer, failure -> {
            searching = false;
            failed.accept(failure);
        });
    }

    private void answer(List<T> found) {
        searching = false;
        if (enterWaits && !found.isEmpty()) {
            takeAndGo(found.getFirst());
        } else if (input.isFocused()) {
            list.show(found);
        }
        enterWaits = false;
        say(found.isEmpty() ? Message.warning(TEXT.get("suggest.nothing")) : Message.NONE);
    }

    private void press(KeyEvent key) {
        if (list.press(key)) {
            return;
        }
        if (key.getCode() == KeyCode.DOWN && (leastLetters == 0 || !input.getText().isBlank()) && !searching) {
            look();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && keepsEnter()) {
            enterWaits = searching;
            list.marked().filter(item -> !enterWaits).ifPresentOrElse(this::takeAndGo, this::goOn);
            key.consume();
        }
    }

    private void goOn() {
        if (enterGoesOn && !searching) {
            afterTaking.run();
        }
    }

    private void takeAndGo(T item) {
        take(item);
        afterTaking.run();
    }

    private void take(T item) {
        list.hide();
        say(Message.NONE);
        chosen.set(Optional.of(item));
    }

    private void write(T item) {
        cancelSearch();
        unread(Message.NONE);
        writing = true;
        input.setText(words.apply(item).name());
        input.end();
        writing = false;
    }

    private void cancelSearch() {
        enterWaits = false;
        searching = false;
        if (search != null) {
            search.cancel();
        }
    }
}
