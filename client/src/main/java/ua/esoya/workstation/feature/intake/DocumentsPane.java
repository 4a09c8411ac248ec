package ua.esoya.workstation.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.form.ChoiceField;

/** The third column: the checklist from the information card with running totals (4.6). */
final class DocumentsPane {
    private static final Text TEXT = Text.of(DocumentsPane.class);

    private final IntakeViewModel model;
    private final VBox content = Parts.styled(new VBox(), "es-stack");
    private final VBox rows = new VBox();
    private final Label totals = Parts.styled(new Label(), "es-dim");
    private final Label ready = Parts.note(Meaning.OK, "");
    private final ChoiceField<ClassifierValue> another;
    private List<DocumentLine> lines = List.of();

    DocumentsPane(IntakeViewModel model) {
        this.model = model;
        totals.setId("documents-total");
        another = new ChoiceField<>(TEXT.get("documents.another"), model.draft().rules().codes().of("document_kind"), ClassifierValue::title);
        another.name("document-another");
        another.addEventFilter(KeyEvent.KEY_PRESSED, this::add);
        var head = Parts.styled(new HBox(Parts.styled(new Label(TEXT.get("documents")), "es-heading"), Parts.filler(), totals), "es-card-head");
        content.getChildren().addAll(head, rows, another, ready, Parts.dim(TEXT.get("documents.keys")));
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        model.draft().documents().addListener((ListChangeListener<DocumentDraft>) change -> draw());
        model.draft().revision().addListener((property, before, now) -> count());
        draw();
    }

    Node node() {
        return content;
    }

    /** The first row, or a field of one row by its path among the rows that count. */
    boolean focus(String path) {
        if (path.equals(Problem.DOCUMENTS)) {
            lines.stream().findFirst().ifPresentOrElse(DocumentLine::focus, another::focus);
            return true;
        }
        if (!path.startsWith("documents[")) {
            return false;
        }
        int at = Integer.parseInt(path.substring(10, path.indexOf(']')));
        lines.stream().filter(line -> line.document().counts()).skip(at).findFirst()
                .ifPresent(line -> line.focus(path.substring(path.indexOf('.') + 1)));
        return true;
    }

    void focusAnother() {
        another.focus();
    }

    private void draw() {
        var drawn = new ArrayList<DocumentLine>();
        for (var document : model.draft().documents()) {
            drawn.add(new DocumentLine(document, model, drawn.size()));
        }
        lines = List.copyOf(drawn);
        rows.getChildren().setAll(lines.stream().map(DocumentLine::node).toList());
        count();
    }

    private void count() {
        var counted = model.draft().documents().stream().filter(DocumentDraft::counts).toList();
        long given = counted.stream().filter(DocumentDraft::given).count();
        int sheets = counted.stream().mapToInt(DocumentDraft::sheets).sum();
        totals.setText(counted.isEmpty() ? "" : TEXT.get("documents.total", given, (long) counted.size(), sheets));
        boolean complete = !counted.isEmpty() && given == counted.size();
        boolean written = model.draft().service().get().filter(ServiceCard::isWithoutApplication).isEmpty();
        ready.setText(TEXT.get(written ? "documents.ready" : "documents.ready.no_application"));
        ready.setVisible(complete);
        ready.setManaged(complete);
    }

    /** Arrows walk the rows; Enter goes to the next one and from the last to what follows. */
    private void walk(KeyEvent key) {
        int at = 0;
        while (at < lines.size() && !lines.get(at).focused()) {
            at++;
        }
        if (at == lines.size()) {
            return;
        }
        int step = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER && !key.isShiftDown() ? 1
                : key.getCode() == KeyCode.UP || key.getCode() == KeyCode.ENTER ? -1 : 0;
        if (step == 0) {
            return;
        }
        key.consume();
        if (at + step >= 0 && at + step < lines.size()) {
            lines.get(at + step).focus();
        } else if (step > 0) {
            another.focus();
        }
    }

    /** Enter adds the chosen kind; with nothing chosen it goes on. */
    private void add(KeyEvent key) {
        var chosen = another.chosen().get();
        if (key.getCode() == KeyCode.ENTER && chosen.isPresent()) {
            key.consume();
            another.chosen().set(Optional.empty());
            model.addDocument(chosen.get().code());
            lines.getLast().focus("number");
        }
    }
}
