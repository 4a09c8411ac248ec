package ua.esoya.workstation.feature.access;

import static ua.esoya.workstation.feature.access.AccessWords.TEXT;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.access.EmployeeCard;
import ua.esoya.domain.access.StaffAccount;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** The card of an official on the screen: who and which account at left, the timeline of access at right. */
final class EmployeeView {
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final Label name = Parts.title("");
    private final HBox state = Parts.styled(new HBox(), "es-row");
    private final Label whole = Parts.dim("");
    private final VBox left = Parts.styled(new VBox(), "es-stack");
    private final PagedTable<TimelineLine> timeline;
    /** Read by the table on a background thread. */
    private volatile List<TimelineLine> lines = List.of();

    EmployeeView(EmployeeViewModel model, List<Command> buttons, Background background) {
        timeline = new PagedTable<TimelineLine>(TEXT.get("timeline"), background, (after, size) -> new Page<>(lines, true), line -> line)
                .column(TEXT.get("column.day"), 95, line -> Words.date(line.on()))
                .chips(TEXT.get("column.kind"), 125, TimelineLine::kind)
                .column(TEXT.get("column.what"), 260, TimelineLine::what)
                .column(TEXT.get("column.paper"), 250, TimelineLine::paper)
                .column(TEXT.get("column.who"), 150, TimelineLine::who)
                .whenEmpty(TEXT.get("timeline.empty"));
        timeline.control().setId("timeline");
        timeline.selected().subscribe(line -> {
            model.choose(line);
            whole.setText(line.map(it -> TEXT.get("line.whole", it.what(), it.paper(), it.who())).orElse(""));
        });
        whole.setId("timeline-whole");
        name.setId("employee-name");
        var head = Parts.styled(new HBox(name, state, Parts.filler()), "es-row");
        buttons.stream().map(Parts::button).forEach(button -> {
            button.managedProperty().bind(button.visibleProperty());
            button.visibleProperty().bind(button.disabledProperty().not());
            button.setFocusTraversable(false);
            head.getChildren().add(button);
        });
        var notice = Parts.note(model.notice());
        notice.setId("employee-notice");
        var scroll = Parts.styled(new ScrollPane(left), "es-facts-room");
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(350);
        scroll.setMinWidth(320);
        scroll.setAccessibleText(TEXT.get("facts"));
        VBox.setVgrow(timeline, Priority.ALWAYS);
        var right = Parts.styled(new VBox(timeline, whole), "es-stack");
        HBox.setHgrow(right, Priority.ALWAYS);
        var columns = Parts.styled(new HBox(scroll, right), "es-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        root.getChildren().addAll(head, notice, columns);
        model.card().subscribe(card -> card.ifPresent(this::show));
    }

    Node node() {
        return root;
    }

    /** The control that gets the keys. */
    Node control() {
        return timeline.control();
    }

    private void show(EmployeeCard card) {
        name.setText(card.fullName());
        var chip = AccessWords.state(card.state());
        state.getChildren().setAll(Parts.chip(chip.meaning(), chip.words()));
        left.getChildren().setAll(person(card));
        card.accounts().forEach(account -> left.getChildren().add(account(account)));
        lines = TimelineLine.of(card);
        timeline.reload();
    }

    private static Node person(EmployeeCard card) {
        var grid = grid();
        fact(grid, "fact.position", card.position());
        fact(grid, "fact.department", card.department());
        fact(grid, "fact.body", card.body());
        fact(grid, "fact.office", card.office());
        fact(grid, "fact.address", card.district().isBlank() ? card.address() : TEXT.get("choice", card.district(), card.address()));
        fact(grid, "fact.phone", card.phone());
        fact(grid, "fact.email", card.email());
        fact(grid, "fact.supervisor", card.supervisor());
        fact(grid, "fact.certificate", card.certificate().map(it -> TEXT.get("fact.certificate.until", it.issuer(), it.validUntil())).orElse(""));
        return Parts.card(TEXT.get("facts"), "", grid);
    }

    private static Node account(StaffAccount account) {
        var grid = grid();
        fact(grid, "fact.state", AccessWords.state(account.standing()).words());
        fact(grid, "fact.reason", account.blockedReason());
        fact(grid, "fact.roles", AccessWords.roles(account.groups()));
        fact(grid, "fact.password", account.passwordSetAt()
                .map(at -> TEXT.get(account.isPasswordIssued() ? "fact.password.issued" : "fact.password.own", at)).orElse("—"));
        fact(grid, "fact.obligation", account.obligationAcceptedAt().map(at -> TEXT.get("fact.obligation.at", at)).orElse(TEXT.get("fact.obligation.none")));
        return Parts.card(TEXT.get("fact.account", account.login()), "", grid);
    }

    private static GridPane grid() {
        var grid = Parts.styled(new GridPane(), "es-facts");
        var value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setFillWidth(true);
        grid.getColumnConstraints().addAll(new ColumnConstraints(110), value);
        return grid;
    }

    private static void fact(GridPane grid, String key, String value) {
        if (value.isBlank()) {
            return;
        }
        var words = new Label(value);
        words.setWrapText(true);
        var label = Parts.dim(TEXT.get(key));
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(words, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, words);
    }
}
