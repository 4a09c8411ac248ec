package ua.esoya.workstation.feature.person;

import static ua.esoya.workstation.feature.person.PersonWords.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.person.PersonCard;
import ua.esoya.domain.person.PersonCase;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;
import ua.esoya.workstation.ui.state.StateChip;

/** The person's card on the screen: what is known at left, all cases at right. */
final class PersonView {
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final Label name = Parts.title("");
    private final Label cases = Parts.dim("");
    private final Label notice = Parts.note(Meaning.WARN, "");
    private final VBox left = Parts.styled(new VBox(), "es-stack");
    private final PagedTable<PersonCase> table;
    private final PersonFacts facts;
    /** Read by the table on a background thread. */
    private volatile List<PersonCase> rows = List.of();

    PersonView(PersonViewModel viewModel, PersonFacts facts, Supplier<LocalDate> today, Background background) {
        this.facts = facts;
        table = new PagedTable<PersonCase>(TEXT.get("cases.name"), background, (after, size) -> new Page<>(rows, true), row -> row)
                .column(TEXT.get("column.registered"), 90, row -> Words.date(row.registeredOn()))
                .column(TEXT.get("column.number"), 146, row -> row.caseNumber().isEmpty() ? "—" : row.caseNumber())
                .column(TEXT.get("column.service"), 276, PersonCase::service)
                .chips(TEXT.get("column.state"), 172, row -> StateChip.of(row.statusTitle(), row.tone(), row.isOpen(), row.dueOn(), today.get()))
                .column(TEXT.get("column.office"), 180, PersonCase::office)
                .whenEmpty(TEXT.get("cases.empty"))
                .onOpen(viewModel::open);
        table.control().setId("person-cases");
        name.setId("person-name");
        notice.setId("person-notice");
        notice.managedProperty().bind(notice.visibleProperty());
        var scroll = Parts.styled(new ScrollPane(left), "es-facts-room");
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(380);
        scroll.setMinWidth(320);
        scroll.setAccessibleText(TEXT.get("facts.name"));
        HBox.setHgrow(table, Priority.ALWAYS);
        var columns = Parts.styled(new HBox(scroll, table), "es-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        root.getChildren().addAll(Parts.styled(new HBox(name, cases), "es-row"), notice, columns);
        bind(viewModel);
    }

    Node node() {
        return root;
    }

    /** The control that gets the keys. */
    Node control() {
        return table.control();
    }

    private void bind(PersonViewModel viewModel) {
        table.selected().subscribe(viewModel::choose);
        viewModel.card().subscribe(card -> card.ifPresent(this::show));
        viewModel.notice().subscribe(words -> {
            notice.setText(words.orElse(""));
            notice.setVisible(words.isPresent());
        });
    }

    private void show(PersonCard card) {
        name.setText(facts.name(card.person()));
        cases.setText(TEXT.get("cases.count", card.person().cases().size()));
        left.getChildren().setAll(facts.sections(card).stream().map(PersonView::drawn).toList());
        rows = card.person().cases();
        table.reload();
    }

    private static Node drawn(PersonFacts.Section section) {
        var grid = Parts.styled(new GridPane(), "es-facts");
        var value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setFillWidth(true);
        grid.getColumnConstraints().addAll(new ColumnConstraints(130), value);
        for (int row = 0; row < section.facts().size(); row++) {
            var words = new Label(section.facts().get(row).value());
            words.setWrapText(true);
            var label = Parts.dim(section.facts().get(row).label());
            GridPane.setValignment(label, VPos.TOP);
            GridPane.setValignment(words, VPos.TOP);
            grid.addRow(row, label, words);
        }
        return Parts.card(section.heading(), "", grid);
    }
}
