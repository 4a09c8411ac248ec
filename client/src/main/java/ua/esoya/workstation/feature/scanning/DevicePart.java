package ua.esoya.workstation.feature.scanning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import ua.esoya.device.scan.ColourMode;
import ua.esoya.device.scan.FoundScanner;
import ua.esoya.device.scan.PaperSource;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.ChoiceField;
import ua.esoya.workstation.ui.form.Message;
import ua.esoya.workstation.ui.form.TextEntry;

/** Where pages come from: the scanner and how it scans, files, the watched folder with its arrivals. */
final class DevicePart {
    private static final Text TEXT = Text.of(DevicePart.class);
    private static final List<Integer> RESOLUTIONS = List.of(150, 200, 300, 400, 600);
    private static final int LONGEST_PATH = 2000;
    private static final double ROW = 34;
    private static final int MOST_ROWS = 3;

    private final ScannerModel scanner;
    private final FilesModel files;
    private final Runnable taken;
    private final TextEntry typed = TextEntry.line(TEXT.get("files"), LONGEST_PATH);

    /** @param taken called when typed paths were accepted */
    DevicePart(ScannerModel scanner, FilesModel files, Runnable taken) {
        this.scanner = scanner;
        this.files = files;
        this.taken = taken;
    }

    Node node() {
        return Parts.card(TEXT.get("sources"), "", device(), paths(), arrivals());
    }

    void focusPath() {
        typed.control().requestFocus();
    }

    private Node device() {
        var which = new ChoiceField<FoundScanner>(TEXT.get("scanner"), List.of(), FoundScanner::label);
        which.name("scan-scanner");
        scanner.scanners().subscribe(() -> which.offer(scanner.scanners()));
        which.chosen().bindBidirectional(scanner.scanner());
        which.chosen().subscribe(one -> one.ifPresent(found -> change((profile, name) -> new ScanProfile(
                name, profile.dpi(), profile.mode(), profile.source(), profile.folder()), found.name())));
        var from = choice("scan-source", TEXT.get("source"), List.of(PaperSource.values()), source -> TEXT.get("source." + code(source)), scanner.profile().get().source(),
                (profile, source) -> new ScanProfile(profile.scanner(), profile.dpi(), profile.mode(), source, profile.folder()));
        var colour = choice("scan-mode", TEXT.get("mode"), List.of(ColourMode.values()), mode -> TEXT.get("mode." + code(mode)), scanner.profile().get().mode(),
                (profile, mode) -> new ScanProfile(profile.scanner(), profile.dpi(), mode, profile.source(), profile.folder()));
        int kept = scanner.profile().get().dpi();
        var all = Stream.concat(RESOLUTIONS.stream(), Stream.of(kept)).distinct().sorted().toList();
        var dpi = new ChoiceField<Integer>(TEXT.get("dpi"), all, String::valueOf);
        dpi.name("scan-dpi");
        dpi.chosen().set(Optional.of(kept));
        dpi.chosen().subscribe(now -> now.ifPresent(value -> change((profile, wanted) ->
                new ScanProfile(profile.scanner(), wanted, profile.mode(), profile.source(), profile.folder()), value)));
        dpi.setPrefWidth(84);
        dpi.setMinWidth(84);
        HBox.setHgrow(which, Priority.ALWAYS);
        return Parts.styled(new HBox(which, from, dpi, colour), "es-columns");
    }

    private <E extends Enum<E>> Node choice(String id, String label, List<E> items, Function<E, String> words, E kept,
            BiFunction<ScanProfile, E, ScanProfile> changed) {
        var field = new ChoiceField<E>(label, items, words);
        field.name(id);
        field.chosen().set(Optional.of(kept));
        field.chosen().subscribe(now -> now.ifPresent(value -> change(changed, value)));
        field.setPrefWidth(112);
        field.setMinWidth(112);
        return field;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private <V> void change(BiFunction<ScanProfile, V, ScanProfile> changed, V value) {
        scanner.profile().set(changed.apply(scanner.profile().get(), value));
    }

    private Node paths() {
        typed.name("scan-files");
        typed.example(TEXT.get("files.example"));
        typed.text().bindBidirectional(files.typed());
        files.typedTrouble().subscribe(text -> typed.message().set(text.isEmpty() ? Message.NONE : Message.error(text)));
        var folder = TextEntry.line(TEXT.get("folder"), LONGEST_PATH);
        folder.name("scan-folder");
        folder.example(TEXT.get("folder.example"));
        folder.text().set(scanner.profile().get().folder());
        folder.control().focusedProperty().subscribe(focused -> {
            var now = folder.text().get().strip();
            if (!focused && !now.equals(scanner.profile().get().folder())) {
                change((profile, path) -> new ScanProfile(profile.scanner(), profile.dpi(), profile.mode(), profile.source(), path), now);
                files.watch(now);
            }
        });
        HBox.setHgrow(typed, Priority.ALWAYS);
        folder.setPrefWidth(180);
        var row = Parts.styled(new HBox(typed, folder), "es-columns");
        // Enter in the path takes the files; an empty path lets it go on
        row.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && typed.control().isFocused() && !typed.text().get().isBlank()) {
                files.takeTyped();
                if (files.typed().get().isEmpty()) {
                    taken.run();
                }
                pressed.consume();
            }
        });
        return row;
    }

    private Node arrivals() {
        var list = new ListView<>(files.lines());
        list.setId("scan-arrivals");
        list.getStyleClass().add("es-dense");
        list.setAccessibleText(TEXT.get("arrivals"));
        list.setCellFactory(ignored -> new Cell());
        var any = Bindings.isNotEmpty(files.lines());
        list.visibleProperty().bind(any);
        list.managedProperty().bind(any);
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> 4 + ROW * Math.min(MOST_ROWS, Math.max(1, files.lines().size())), files.lines()));
        list.minHeightProperty().bind(list.prefHeightProperty());
        files.lines().subscribe(() -> {
            if (!files.lines().isEmpty() && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(files::take);
                list.getSelectionModel().selectNext();
                pressed.consume();
            }
        });
        return list;
    }

    private static final class Cell extends ListCell<FileLine> {
        Cell() {
            // as wide as the list, whatever the words
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FileLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(line == null || empty ? null : row(line));
        }

        private static Node row(FileLine line) {
            var name = new Label(line.name());
            name.setTooltip(new Tooltip(line.path().toString()));
            name.setMinWidth(90);
            var state = Parts.styled(new HBox(), "es-row");
            line.state().subscribe(now -> {
                var chip = Parts.chip(now.meaning(), now.text());
                chip.setTooltip(new Tooltip(now.text()));
                state.getChildren().setAll(chip);
            });
            HBox.setHgrow(state, Priority.ALWAYS);
            state.setMinWidth(0);
            return Parts.styled(new HBox(name, state), "es-row");
        }
    }
}
