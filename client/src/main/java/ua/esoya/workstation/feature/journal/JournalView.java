package ua.esoya.workstation.feature.journal;

import static ua.esoya.workstation.feature.journal.JournalWords.TEXT;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.domain.casefile.JournalRow;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.state.StateChip;

/** The journal on the screen. */
final class JournalView {
    private final JournalViewModel viewModel;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final PagedTable<JournalRow> table;
    private final JournalConditions conditions;
    private final Label notice = Parts.note(Meaning.LATE, "");
    private final Label shown = Parts.dim("");
    private final Label newsWords = Parts.dim("");
    private final HBox news = new HBox(4, newsWords);

    JournalView(JournalViewModel viewModel, List<ClassifierValue> states, Background background, Command openConditions) {
        this.viewModel = viewModel;
        this.conditions = new JournalConditions(viewModel, states, background);
        this.table = new PagedTable<>(TEXT.get("title"), background, viewModel::page, JournalRow::caseId)
                .column(TEXT.get("column.number"), 146, JournalRow::caseNumber)
                .column(TEXT.get("column.registered"), 124, row -> JournalWords.moment(row.registeredAt(), viewModel.today().getYear()))
                .column(TEXT.get("column.service"), 371, JournalWords::service)
                .column(TEXT.get("column.applicant"), 187, JournalRow::applicantLabel)
                .chips(TEXT.get("column.state"), 208, row -> StateChip.of(row.statusTitle(), row.tone(), row.isOpen(), row.dueOn(), viewModel.today()))
                .column(TEXT.get("column.due"), 80, row -> row.dueOn().map(day -> JournalWords.day(day, viewModel.today().getYear())).orElse("—"))
                .column(TEXT.get("column.registrar"), 124, row -> viewModel.choices().get().registrar(row.registeredBy()))
                .onFailure(viewModel::failed);
        build(new JournalHead(viewModel, openConditions));
        bind();
    }

    Node node() {
        return root;
    }

    PagedTable<JournalRow> table() {
        return table;
    }

    /** Opens the line of conditions, or closes it and gives the keys back to the table. */
    void toggleConditions() {
        conditions.setVisible(!conditions.isVisible());
        if (conditions.isVisible()) {
            conditions.begin();
        } else {
            table.control().requestFocus();
        }
    }

    /** Reads again and goes to the newest case. */
    void toTop() {
        viewModel.refresh();
        table.control().scrollTo(0);
        table.control().getSelectionModel().clearAndSelect(0);
    }

    /** Whether a person can see the list now. */
    boolean visible() {
        for (Node at = root; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return root.getScene() != null;
    }

    /** Whether the newest row is in sight. */
    boolean atTop() {
        return !(table.control().lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getFirstVisibleCell() == null || flow.getFirstVisibleCell().getIndex() == 0;
    }

    private void build(JournalHead head) {
        conditions.setVisible(false);
        notice.managedProperty().bind(notice.visibleProperty());
        table.control().setId("journal-table");
        newsWords.setId("journal-news");
        newsWords.setMinWidth(Region.USE_PREF_SIZE);
        shown.setId("journal-shown");
        var show = new Hyperlink(TEXT.get("news.show"));
        show.setId("journal-show-news");
        show.setOnAction(ignored -> toTop());
        news.getChildren().add(show);
        var bottom = Parts.styled(new HBox(shown, Parts.filler(), news), "es-row");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(head.titleLine(), head.chipLine(), conditions, notice, table, bottom);
    }

    private void bind() {
        viewModel.revision().subscribe((before, now) -> table.reload());
        viewModel.notice().subscribe(words -> {
            notice.setText(words.orElse(""));
            notice.setVisible(words.isPresent());
        });
        viewModel.news().subscribe(row -> {
            newsWords.setText(row.map(this::newsOf).orElse(""));
            news.setVisible(row.isPresent());
        });
        viewModel.choices().subscribe(read -> table.control().refresh());
        viewModel.counters().subscribe(read -> table.control().refresh());
        viewModel.filter().subscribe(filter -> table.whenEmpty(TEXT.get(JournalChips.of(filter).isEmpty() ? "empty" : "empty.filtered")));
        table.complete().subscribe(ignored -> count());
        table.control().getItems().addListener((ListChangeListener<JournalRow>) ignored -> {
            viewModel.showing(table.control().getItems().stream().findFirst());
            count();
        });
    }

    private String newsOf(JournalRow row) {
        return TEXT.get("news", viewModel.choices().get().registrar(row.registeredBy()), row.registeredAt().toLocalTime());
    }

    private void count() {
        int rows = table.control().getItems().size();
        shown.setText(rows == 0 ? "" : Optional.of(rows).filter(ignored -> table.complete().getValue())
                .map(all -> TEXT.get("shown.all", all)).orElseGet(() -> TEXT.get("shown.more", rows)));
    }
}
