package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.journal.JournalFinding;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.form.TextEntry;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** The check of the journal on the screen: what it is compared with, how far it is, and the verdict in large letters. */
final class IntegrityView {
    private static final int LONGEST = 500;

    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final TextEntry published = TextEntry.line(TEXT.get("integrity.published"), LONGEST);
    private final Button start;
    private final Label verdict = Parts.big("");
    private final Label figures = Parts.dim("");
    private final Label compared = Parts.note(Meaning.INFO, "");
    private final VBox result = Parts.styled(new VBox(), "es-card", "es-verdict", Meaning.INFO.style());
    private final PagedTable<JournalFinding> findings;
    /** Read by the table on a background thread. */
    private volatile List<JournalFinding> rows = List.of();

    IntegrityView(IntegrityViewModel model, Node sections, Command begin, Command stop, Background background) {
        start = Parts.primary(begin);
        published.name("integrity-published");
        published.example(TEXT.get("integrity.published.example"));
        published.hint(TEXT.get("integrity.published.hint"));
        published.text().bindBidirectional(model.published());
        published.message().bind(model.problem());
        var standing = Parts.dim("");
        standing.setId("integrity-standing");
        model.standing().subscribe(read -> standing.setText(read.map(it -> it.sealedAt().map(at -> TEXT.get("integrity.standing", it.seals(), it.batchNumber(), at))
                .orElse(TEXT.get("integrity.unsealed"))).orElse("")));
        var notice = Parts.note(model.notice());
        notice.setId("integrity-notice");
        HBox.setHgrow(published, Priority.ALWAYS);
        findings = new PagedTable<JournalFinding>(TEXT.get("findings"), background, (after, size) -> new Page<>(rows, true), row -> row)
                .chips(TEXT.get("column.trouble"), 260, TraceWords::trouble)
                .column(TEXT.get("column.row"), 300, TraceWords::subject)
                .column(TEXT.get("column.seal"), 400, row -> row.batchNumber() == 0 ? TEXT.get("finding.unsealed") : TEXT.get("finding.batch", row.era(), row.batchNumber()))
                .whenEmpty(TEXT.get("findings.empty"));
        findings.control().setId("findings");
        VBox.setVgrow(findings, Priority.ALWAYS);
        root.getChildren().addAll(Parts.title(TEXT.get("integrity")), sections, standing, Parts.styled(new VBox(published), "es-card"),
                Parts.styled(new HBox(start, Parts.button(stop)), "es-row"), running(model), result(), notice, findings);
        bind(model);
    }

    Node node() {
        return root;
    }

    /** The control that gets the keys first: a scanner may type at once. */
    Node control() {
        return published.control();
    }

    private Node result() {
        verdict.setId("integrity-verdict");
        figures.setId("integrity-figures");
        compared.setId("integrity-compared");
        result.getChildren().addAll(verdict, figures, compared);
        return result;
    }

    private static Node running(IntegrityViewModel model) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(TEXT.get("integrity.job"));
        bar.progressProperty().bind(model.progress());
        var words = Parts.dim("");
        model.progress().subscribe(done -> words.setText(TEXT.get("integrity.progress", Math.round(done.doubleValue() * 100))));
        HBox.setHgrow(bar, Priority.ALWAYS);
        var line = Parts.styled(new HBox(bar, words), "es-row");
        line.setId("integrity-running");
        model.running().subscribe(now -> Parts.show(line, now));
        return line;
    }

    private void bind(IntegrityViewModel model) {
        model.verdict().subscribe(found -> {
            Parts.show(result, found.isPresent());
            Parts.show(findings, found.filter(it -> !it.report().isWhole()).isPresent());
            found.ifPresent(this::show);
        });
    }

    private void show(IntegrityViewModel.Verdict found) {
        var report = found.report();
        var meaning = report.isWhole() ? Meaning.OK : Meaning.LATE;
        verdict.setText(report.isWhole() ? TEXT.get("verdict.whole") : TEXT.get("verdict.broken", report.findings().size()));
        verdict.setGraphic(Parts.icon(meaning.icon(), 20));
        var told = new ArrayList<String>();
        told.add(TEXT.get("verdict.figures", report.seals(), report.rows(), report.unsealed()));
        new TreeMap<>(report.destroyed()).forEach((act, count) -> told.add(TEXT.get("verdict.destroyed", act, count)));
        figures.setText(String.join(" ", told));
        compared.setText(found.compared().map(seal -> TEXT.get("verdict.compared", seal.era(), seal.batchNumber())).orElse(TEXT.get("verdict.alone")));
        result.getStyleClass().removeAll(Meaning.INFO.style(), Meaning.OK.style(), Meaning.LATE.style());
        result.getStyleClass().add(meaning.style());
        rows = report.findings();
        findings.reload();
        if (!report.isWhole()) {
            findings.control().requestFocus();
        }
    }
}
