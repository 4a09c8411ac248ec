package ua.esoya.workstation.feature.search;

import static ua.esoya.workstation.feature.search.SearchWords.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.form.TextEntry;
import ua.esoya.workstation.ui.form.ReaderKeys;
import ua.esoya.workstation.ui.list.ChoiceChips;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** The search on the screen: the box, then the result or what can be looked for. */
final class SearchView {
    private static final List<String> HINTS = List.of("hint.case", "hint.draft", "hint.person", "hint.legal", "hint.phone", "hint.document", "hint.name", "hint.year");

    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final TextEntry box = TextEntry.line(TEXT.get("box"), 200);
    private final Label notice = Parts.note(Meaning.INFO, "");
    private final PagedTable<FoundLine> table;
    private final Optional<ChoiceChips<ClassifierValue>> chips;
    private final VBox hints = Parts.card(TEXT.get("hints"), "");
    /** Read by the table on a background thread. */
    private volatile List<FoundLine> lines = List.of();

    /** @param purposes of the directory; the first is what people are looked for unless another is chosen */
    SearchView(SearchViewModel viewModel, List<ClassifierValue> purposes, Background background) {
        chips = purposes.size() < 2 ? Optional.empty() : Optional.of(new ChoiceChips<>("search-purpose", purposes, ClassifierValue::title));
        table = new PagedTable<FoundLine>(TEXT.get("result"), background, (after, size) -> new Page<>(lines, true), FoundLine::route)
                .column(TEXT.get("column.kind"), 70, FoundLine::kind)
                .column(TEXT.get("column.name"), 260, FoundLine::name)
                .column(TEXT.get("column.about"), 440, FoundLine::about)
                .chips(TEXT.get("column.state"), 180, FoundLine::state)
                .column(TEXT.get("column.where"), 240, FoundLine::where)
                .onOpen(viewModel::open);
        table.control().setId("search-result");
        notice.setId("search-notice");
        notice.managedProperty().bind(notice.visibleProperty());
        hints.setMaxHeight(Region.USE_PREF_SIZE);
        hints.getChildren().addAll(HINTS.stream().map(key -> hint(TEXT.get(key))).toList());
        box.name("search-box");
        box.example(TEXT.get("example"));
        ReaderKeys.takes(box.control());
        box.setMaxWidth(560);
        // one over the other: a table that is shown first at full size gives each column its share
        var below = new StackPane(table, hints);
        StackPane.setAlignment(hints, Pos.TOP_LEFT);
        VBox.setVgrow(below, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(TEXT.get("title")), box);
        chips.ifPresent(row -> {
            row.chosen().subscribe(purpose -> viewModel.purpose().set(purpose.code()));
            // Enter goes from the words to the result
            row.getChildren().forEach(chip -> chip.setFocusTraversable(false));
            root.getChildren().add(Parts.styled(new HBox(Parts.dim(TEXT.get("purpose")), row), "es-row"));
        });
        root.getChildren().addAll(notice, below);
        bind(viewModel);
    }

    Node node() {
        return root;
    }

    /** Chooses the next purpose and goes to the words, where Enter asks anew; absent when there is nothing to choose. */
    Optional<Runnable> nextPurpose() {
        return chips.map(row -> () -> {
            row.next();
            box.control().requestFocus();
        });
    }

    Node box() {
        return box.control();
    }

    private void bind(SearchViewModel viewModel) {
        box.text().bindBidirectional(viewModel.typed());
        box.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> press(pressed, viewModel));
        viewModel.notice().subscribe(words -> {
            notice.setText(words.orElse(""));
            notice.setVisible(words.isPresent());
        });
        viewModel.lines().subscribe(found -> {
            lines = found;
            table.setVisible(!found.isEmpty());
            hints.setVisible(found.isEmpty());
            table.reload();
        });
    }

    private void press(KeyEvent pressed, SearchViewModel viewModel) {
        boolean result = !viewModel.lines().get().isEmpty();
        if (pressed.getCode() == KeyCode.ENTER) {
            pressed.consume();
            if (result && !viewModel.changed()) {
                table.selected().getValue().ifPresent(viewModel::open);
            } else {
                viewModel.find();
            }
        } else if (pressed.getCode() == KeyCode.DOWN && result) {
            pressed.consume();
            table.control().requestFocus();
        }
    }

    private static Node hint(String words) {
        return Parts.styled(new HBox(Parts.icon(Feather.SEARCH, 16), new Label(words)), "es-row");
    }
}
