package ua.esoya.workstation.feature.intake;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Waiting;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.entry.AskedPane;
import ua.esoya.workstation.ui.entry.Fields;
import ua.esoya.workstation.ui.entry.FollowFocus;
import ua.esoya.workstation.ui.form.Message;

/** One page, three columns, no wizard; the order of Tab and Enter is the order of speech at the counter. */
final class IntakeView {
    private static final Text TEXT = Text.of(IntakeView.class);
    private static final double[] SHARES = {32, 34, 34};

    private final IntakeViewModel model;
    private final ServiceBar bar;
    private final ApplicantPane applicant;
    private final AskedPane attributes;
    private final PreferencesPane preferences;
    private final DocumentsPane documents;
    private final FeePane fee;
    private final Fields own = new Fields();
    private final VBox root = Parts.styled(new VBox(), "es-body", "es-intake");
    private final Label note = Parts.note(Meaning.INFO, "");

    /** A page under {@code head}; {@code acts} stand at its lower right, the likeliest last. */
    IntakeView(IntakeViewModel model, Background background, boolean fixedService, Node head, List<Command> acts) {
        this.model = model;
        bar = new ServiceBar(model, background, fixedService);
        applicant = new ApplicantPane(model);
        attributes = new AskedPane(model.draft().values(), () -> TEXT.get(model.draft().service().get().isEmpty() ? "attributes.unknown" : "attributes.none"));
        // a service that asks for nothing changes no attribute
        model.draft().service().subscribe((before, now) -> {
            if (model.draft().attributes().isEmpty()) {
                attributes.draw();
            }
        });
        preferences = new PreferencesPane(model.draft());
        documents = new DocumentsPane(model);
        fee = new FeePane(model.draft());
        var columns = columns(card(applicant.node()), card(attributes.node(), preferences.node()), card(documents.node(), fee.node()));
        VBox.setVgrow(columns, Priority.ALWAYS);
        Waiting.shut(columns, model.sending());
        note.setId("intake-note");
        model.note().subscribe(this::tell);
        root.getChildren().addAll(head, bar.node(), new BundlePane(model.service()).node(), columns, note, foot(acts));
        root.setId("intake");
        model.focusWish().addListener((property, before, path) -> focus(path));
    }

    VBox node() {
        return root;
    }

    Node firstControl() {
        return bar.firstControl();
    }

    /** A field that stands outside the three columns. */
    Fields own() {
        return own;
    }

    DocumentsPane documents() {
        return documents;
    }

    private void focus(String path) {
        if (!path.isEmpty()) {
            boolean unused = own.focus(path) || bar.focus(path) || applicant.focus(path) || attributes.focus(path) || preferences.focus(path) || fee.focus(path) || documents.focus(path);
        }
    }

    private static Node card(Node... parts) {
        var content = Parts.styled(new VBox(parts), "es-column-content");
        return Parts.styled(new VBox(growing(FollowFocus.column(content))), "es-card");
    }

    private static Node growing(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private static GridPane columns(Node... cards) {
        var grid = Parts.styled(new GridPane(), "es-form");
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(row);
        for (int i = 0; i < cards.length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(SHARES[i]);
            grid.getColumnConstraints().add(column);
            grid.add(cards[i], i, 0);
        }
        return grid;
    }

    private Node foot(List<Command> acts) {
        var word = Parts.styled(new Label(TEXT.get("due")), "es-dim");
        var day = Parts.styled(new Label(), "es-due");
        var reason = Parts.dim("");
        // in large letters the reason takes a second line, the day stays whole
        word.setMinWidth(Region.USE_PREF_SIZE);
        day.setMinWidth(Region.USE_PREF_SIZE);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        day.setId("due-day");
        reason.setId("due-reason");
        day.textProperty().bind(model.service().dueDay());
        reason.textProperty().bind(model.service().dueReason());
        ObservableValue<Boolean> known = model.service().dueDay().isNotEmpty();
        word.visibleProperty().bind(known);
        var foot = Parts.styled(new HBox(word, day, reason, Parts.filler()), "es-row");
        for (int i = 0; i < acts.size(); i++) {
            foot.getChildren().add(i == acts.size() - 1 ? Parts.primary(acts.get(i)) : Parts.button(acts.get(i)));
        }
        return foot;
    }

    private void tell(Message message) {
        note.setText(message.text());
        note.setVisible(message.present());
        note.setManaged(message.present());
        var meaning = message.kind() == Message.Kind.ERROR ? Meaning.LATE : Meaning.WARN;
        note.getStyleClass().removeAll(Meaning.INFO.style(), Meaning.LATE.style(), Meaning.WARN.style());
        note.getStyleClass().add(meaning.style());
        note.setGraphic(Parts.icon(meaning.icon(), 16));
    }
}
