package ua.esoya.workstation.feature.scanning;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/** Builds the screen: rows of the inventory, device and files at the left, pages at the right. */
final class ScanningView {
    private static final Text TEXT = Text.of(ScanningView.class);
    private static final double LEFT = 560;

    private final PackageModel pack;
    private final ScanningCommands commands;
    private final ListView<ScanRow> rows;
    private final DevicePart sources;
    private final VBox root = Parts.styled(new VBox(), "es-body");

    ScanningView(PackageModel pack, ScannerModel scanner, FilesModel files, ScanningCommands commands) {
        this.pack = pack;
        this.commands = commands;
        this.rows = RowList.of(pack);
        // files taken, the arrows go on to the next row
        this.sources = new DevicePart(scanner, files, rows::requestFocus);
        var left = new VBox(12, inventory(), sources.node());
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT);
        left.setMaxWidth(LEFT);
        VBox.setVgrow(left.getChildren().getFirst(), Priority.ALWAYS);
        var pages = new PagesPart(pack).node();
        HBox.setHgrow(pages, Priority.ALWAYS);
        var columns = Parts.styled(new HBox(left, pages), "es-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        root.getChildren().setAll(head(), notice(), sorted(), columns);
    }

    Node node() {
        return root;
    }

    Optional<Node> firstFocus() {
        return Optional.of(rows);
    }

    void focusFiles() {
        sources.focusPath();
    }

    private Node head() {
        var number = Parts.big("");
        number.setId("scan-number");
        number.setMinWidth(Label.USE_PREF_SIZE);
        var about = Parts.dim("");
        pack.card().subscribe(card -> card.ifPresent(read -> {
            number.setText(read.caseNumber());
            about.setText(TEXT.get("about", read.service().title(), read.applicantLabel()));
        }));
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        return Parts.styled(new HBox(number, about, Parts.button(commands.rescan()), Parts.button(commands.scan()), Parts.primary(commands.store())), "es-row");
    }

    private Node notice() {
        var note = Parts.note(pack.notice());
        note.setId("scan-notice");
        return note;
    }

    private Node sorted() {
        var said = Parts.note(Meaning.INFO, "");
        said.setId("scan-sorted");
        pack.sorted().subscribe(() -> {
            said.setText(String.join("\n", pack.sorted()));
            Parts.show(said, !pack.sorted().isEmpty());
        });
        Parts.show(said, false);
        return said;
    }

    private Node inventory() {
        var compared = Parts.note(Meaning.LATE, "");
        compared.setId("scan-comparison");
        compared.setMinHeight(Label.USE_PREF_SIZE);
        pack.comparison().subscribe(text -> {
            compared.setText(text);
            Parts.show(compared, !text.isEmpty());
        });
        var refused = Parts.note(Meaning.INFO, "");
        refused.setId("scan-refusal");
        refused.setMinHeight(Label.USE_PREF_SIZE);
        pack.row().subscribe(row -> {
            refused.setText(row.flatMap(PackageModel::refusal).orElse(""));
            Parts.show(refused, !refused.getText().isEmpty());
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        return Parts.card(TEXT.get("inventory"), TEXT.get("inventory.hint"), rows, refused, compared);
    }
}
