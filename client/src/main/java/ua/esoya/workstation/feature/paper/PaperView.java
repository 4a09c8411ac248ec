package ua.esoya.workstation.feature.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.device.print.Printer;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.ChoiceField;
import ua.esoya.workstation.ui.form.Message;
import ua.esoya.workstation.ui.form.TextEntry;

/** Builds the screen of papers: what happened above, the list at the left, the pages at the right. */
final class PaperView {
    private static final Text TEXT = Text.of(PaperView.class);
    private static final double LEFT = 480;
    private static final int LONGEST_PATH = 500;
    private static final int MOST_NAMED = 6;

    private final PaperViewModel model;
    private final PaperCommands commands;
    private final ListView<PaperLine> list;
    private final VBox root = Parts.styled(new VBox(), "es-body");
    private final Button likely;

    PaperView(PaperViewModel model, PaperCommands commands) {
        this.model = model;
        this.commands = commands;
        this.list = PaperList.of(model);
        this.likely = Parts.primary(commands.likely());
        // Enter takes the next applicant wherever the keys are, except where a field needs it
        likely.setDefaultButton(model.justRegistered());
        var columns = Parts.styled(new HBox(left(), right()), "es-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        root.getChildren().setAll(head(), notice(), columns);
    }

    Node node() {
        return root;
    }

    Optional<Node> firstFocus() {
        return Optional.of(model.justRegistered() ? likely : list);
    }

    private Node head() {
        var heading = Parts.big("");
        heading.setId("paper-number");
        var about = Parts.dim("");
        var buttons = new ArrayList<Node>(commands.buttons().stream().map(Parts::button).toList());
        buttons.add(likely);
        var head = Parts.styled(new HBox(heading, Parts.buttons(buttons)), "es-row");
        model.stack().subscribe(opened -> opened.ifPresent(stack -> {
            heading.setText(stack.card().isPresent() && model.justRegistered() ? stack.number() : stack.heading());
            heading.setAccessibleText(stack.heading());
            about.setText(CaseWords.about(stack));
        }));
        heading.setMinWidth(Label.USE_PREF_SIZE);
        return new VBox(4, registered(), head, about);
    }

    /** The first thing to say after the registration: it is done, and until when the term runs. */
    private Node registered() {
        var done = Parts.chip(Meaning.OK, TEXT.get("registered"));
        var due = Parts.chip(Meaning.INFO, "");
        var tasks = Parts.chip(Meaning.WARN, "");
        due.setId("paper-due");
        var row = Parts.styled(new HBox(done, due, tasks), "es-row");
        Parts.show(row, model.justRegistered());
        model.stack().subscribe(opened -> {
            var card = opened.flatMap(PaperStack::card);
            due.setText(card.map(CaseWords::due).orElse(""));
            Parts.show(due, card.isPresent());
            tasks.setText(card.map(CaseWords::tasks).orElse(""));
            Parts.show(tasks, !tasks.getText().isEmpty());
        });
        return row;
    }

    private Node notice() {
        var note = Parts.note(model.notice());
        note.setId("paper-notice");
        return note;
    }

    private Node left() {
        var card = Parts.card(TEXT.get("papers"), TEXT.get("papers.choose"), list, missing(), printer(), folder());
        VBox.setVgrow(list, Priority.ALWAYS);
        card.setMinWidth(LEFT);
        card.setPrefWidth(LEFT);
        card.setMaxWidth(LEFT);
        return card;
    }

    private Node missing() {
        var note = Parts.note(Meaning.WARN, "");
        note.setId("paper-missing");
        note.setMinHeight(Label.USE_PREF_SIZE);
        model.shown().subscribe(line -> {
            var lacking = line.map(shown -> shown.paper().missing()).orElse(List.of());
            int rest = lacking.size() - MOST_NAMED;
            var named = String.join(", ", lacking.stream().limit(MOST_NAMED).toList());
            note.setText(lacking.isEmpty() ? "" : TEXT.get("missing", rest > 0 ? TEXT.get("missing.more", named, rest) : named));
            Parts.show(note, !lacking.isEmpty());
        });
        return note;
    }

    private Node printer() {
        var field = new ChoiceField<Printer>(TEXT.get("printer"), List.of(), Printer::name);
        field.name("paper-printer");
        model.printers().subscribe(() -> field.offer(model.printers()));
        field.chosen().bindBidirectional(model.printer());
        return field;
    }

    private Node folder() {
        var field = TextEntry.line(TEXT.get("folder"), LONGEST_PATH);
        field.name("paper-folder");
        field.text().bindBidirectional(model.folder());
        model.folderTrouble().subscribe(text -> field.message().set(text.isEmpty() ? Message.NONE : Message.error(text)));
        HBox.setHgrow(field, Priority.ALWAYS);
        var save = Parts.button(commands.save());
        return Parts.styled(new HBox(field, new VBox(Parts.styled(new Label(" "), "es-field-label"), save)), "es-columns");
    }

    private Node right() {
        var preview = new PageStrip(model.pages());
        model.shown().subscribe(line -> preview.setAccessibleText(
                TEXT.get("preview", line.map(shown -> shown.paper().title()).orElse(""))));
        HBox.setHgrow(preview, Priority.ALWAYS);
        return preview;
    }
}
