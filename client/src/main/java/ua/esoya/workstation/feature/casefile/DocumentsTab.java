package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** The inventory with the state of each scan, the comparison in one sentence, and the pages of the chosen row. */
final class DocumentsTab {
    private final ListAndPages root;
    private final PagedTable<DocumentLine> table;
    private final VBox remark = new VBox();
    /** Read by the table on a background thread. */
    private volatile List<DocumentLine> lines = List.of();

    DocumentsTab(PreviewViewModel preview, Background background) {
        table = new PagedTable<>(TEXT.get("documents.name"), background, (after, size) -> new Page<>(lines, true), DocumentLine::key)
                .column(TEXT.get("documents.title"), 270, DocumentLine::title)
                .column(TEXT.get("documents.sheets"), 50, DocumentLine::sheets)
                .chips(TEXT.get("documents.scan"), 190, DocumentLine::state)
                .whenEmpty(TEXT.get("documents.empty"));
        table.control().setId("case-documents");
        table.selected().subscribe(line -> preview.show(line.map(DocumentLine::files).orElse(List.of())));
        root = new ListAndPages(new PreviewView(preview, "scan", TEXT.get("preview.empty")), 510, 430, table, remark);
    }

    Node node() {
        return root;
    }

    /** The control that gets the keys. */
    Node control() {
        return table.control();
    }

    void show(CaseCard card) {
        lines = DocumentLine.of(card);
        table.reload();
        remark.getChildren().setAll(PackageComparison.of(card).map(it -> note(it.meaning(), it.words())).stream().toList());
    }

    private static Label note(Meaning meaning, String words) {
        var note = Parts.note(meaning, words);
        note.setId("case-comparison");
        return note;
    }
}
