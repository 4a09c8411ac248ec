package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import ua.esoya.domain.casefile.ArchivedCase;
import ua.esoya.workstation.feature.casefile.PreviewViewModel.Paged;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** The closed case in the archive: its files with their hashes, how long it is kept, what is lacking, and the pages of the chosen file (4.7). */
final class ArchiveTab {
    private final ListAndPages root;
    private final PagedTable<ArchivedCase.File> table;
    private final VBox state = new VBox();
    /** Read by the table on a background thread. */
    private volatile List<ArchivedCase.File> files = List.of();

    ArchiveTab(PreviewViewModel preview, Background background) {
        table = new PagedTable<ArchivedCase.File>(TEXT.get("tab.archive"), background, (after, size) -> new Page<>(files, true), ArchivedCase.File::position)
                .column(TEXT.get("archive.file"), 240, ArchiveWords::title)
                .column(TEXT.get("archive.origin"), 120, ArchiveWords::origin)
                .column(TEXT.get("archive.pages"), 50, it -> Integer.toString(it.pageCount()))
                .column(TEXT.get("archive.size"), 70, it -> ArchiveWords.size(it.sizeBytes()))
                .column("SHA-256", 115, it -> ArchiveWords.begun(it.sha256()))
                .whenEmpty(TEXT.get("archive.empty"));
        table.control().setId("case-archive");
        table.selected().subscribe(file -> preview.show(file.map(it -> new Paged(Integer.toString(it.position()), it.pageCount())).stream().toList()));
        root = new ListAndPages(new PreviewView(preview, "archive", TEXT.get("archive.choose")), 620, 520, state, table);
    }

    Node node() {
        return root;
    }

    /** The control that gets the keys. */
    Node control() {
        return table.control();
    }

    void show(ArchivedCase archive) {
        files = archive.files();
        table.reload();
        var said = ArchiveWords.state(archive);
        Label note = Parts.note(said.meaning(), said.words());
        note.setId("archive-state");
        state.getChildren().setAll(note);
        if (archive.fixedAt().isPresent()) {
            state.getChildren().add(hash(archive.manifestSha256()));
        }
    }

    /** The hash is for whoever compares files; it is shown when asked for. */
    private static Node hash(String hash) {
        var shown = new TextField(hash);
        shown.setEditable(false);
        shown.setId("archive-hash");
        shown.setAccessibleText(TEXT.get("archive.hash"));
        Parts.show(shown, false);
        var ask = new Hyperlink(TEXT.get("archive.hash"));
        ask.setId("archive-hash-show");
        ask.setOnAction(ignored -> {
            Parts.show(shown, true);
            shown.requestFocus();
            shown.selectAll();
        });
        return new VBox(ask, shown);
    }
}
