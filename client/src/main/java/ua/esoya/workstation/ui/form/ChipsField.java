package ua.esoya.workstation.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.workstation.ui.Parts;

/** Several of a list: letters find, Enter adds, Backspace in the empty field takes the last away, Enter in the empty field goes on. */
public final class ChipsField<T> extends FormField {
    private static final int LONGEST = 60;

    private final FlowPane pane;
    private final TextField input;
    private final List<T> offered;
    private final Function<? super T, String> words;
    private final SuggestionList<T> list;
    private final ObservableList<T> chosen = FXCollections.observableArrayList();

    /** A choice of several among {@code offered}. */
    public ChipsField(String label, List<? extends T> offered, Function<? super T, String> words) {
        this(label, offered, words, new FlowPane(), new TextField());
    }

    private ChipsField(String label, List<? extends T> offered, Function<? super T, String> words, FlowPane pane, TextField input) {
        super(label, pane, input);
        this.pane = pane;
        this.input = input;
        this.offered = List.copyOf(offered);
        this.words = words;
        this.list = new SuggestionList<>(input, item -> new Suggestion(words.apply(item), ""), this::add);
        Parts.styled(pane, "es-chips");
        pane.setMinHeight(USE_PREF_SIZE);
        input.setPromptText(TEXT.get("chips.add"));
        input.setPrefColumnCount(8);
        input.setTextFormatter(Cleaning.formatter(LONGEST, false, this::say));
        input.textProperty().subscribe((before, now) -> suggest());
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                list.hide();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        chosen.addListener((ListChangeListener<T>) ignored -> draw());
        draw();
    }

    /** What is chosen, in the order of choosing. */
    public ObservableList<T> chosen() {
        return chosen;
    }

    @Override
    boolean keepsEnter() {
        return list.showing();
    }

    private void suggest() {
        var typed = input.getText().strip().toLowerCase(Locale.ROOT);
        var left = offered.stream().filter(item -> !chosen.contains(item)).filter(item -> fits(item, typed)).toList();
        list.show(typed.isEmpty() ? List.of() : left);
    }

    private boolean fits(T item, String typed) {
        var text = words.apply(item).toLowerCase(Locale.ROOT);
        return text.startsWith(typed) || text.contains(" " + typed);
    }

    private void press(KeyEvent key) {
        if (list.press(key)) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER && list.showing()) {
            list.marked().ifPresent(this::add);
            key.consume();
        } else if (key.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty() && !chosen.isEmpty()) {
            chosen.removeLast();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN && input.getText().isEmpty()) {
            list.show(offered.stream().filter(item -> !chosen.contains(item)).toList());
            key.consume();
        }
    }

    private void add(T item) {
        chosen.add(item);
        input.clear();
        list.hide();
    }

    private void draw() {
        pane.getChildren().setAll(chosen.stream().map(this::chip).toList());
        pane.getChildren().add(input);
    }

    private Node chip(T item) {
        var chip = Parts.styled(new Label(words.apply(item), Parts.icon(Feather.X, 12)), "es-chip", "es-shut");
        chip.setAccessibleText(TEXT.get("chips.remove", words.apply(item)));
        chip.setOnMouseClicked(ignored -> chosen.remove(item));
        return chip;
    }
}
