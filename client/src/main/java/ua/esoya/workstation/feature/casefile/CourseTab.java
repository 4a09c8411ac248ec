package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CaseCard.CaseEvent;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** The course of the case: every event at left, the newest first, and at right what came of it. */
final class CourseTab {
    private static final double FACTS = 390;
    private static final double LABELS = 110;

    private final PagedTable<CaseEvent> table;
    private final VBox facts = Parts.styled(new VBox(), "es-stack");
    private final ScrollPane beside = Parts.styled(new ScrollPane(facts), "es-facts-room");
    private final HBox root;
    /** Read by the table on background threads. */
    private volatile List<CaseEvent> events = List.of();

    CourseTab(BiFunction<String, String, String> titles, Background background) {
        table = new PagedTable<CaseEvent>(TEXT.get("tab.course"), background, (after, size) -> new Page<>(events, true), CaseEvent::caseEventId)
                .column(TEXT.get("column.when"), 140, event -> TEXT.get("value.moment", event.happenedAt()))
                .column(TEXT.get("column.event"), 390, event -> CourseLine.of(event, titles))
                .column(TEXT.get("column.true"), 190, CourseLine::trueTime)
                .column(TEXT.get("column.who"), 130, CaseEvent::who)
                .struck(CaseEvent::isUndone)
                .whenEmpty(TEXT.get("course.empty"));
        table.control().setId("case-course");
        beside.setFitToWidth(true);
        beside.setFocusTraversable(false);
        beside.setMinWidth(FACTS);
        beside.setPrefWidth(FACTS);
        HBox.setHgrow(table, Priority.ALWAYS);
        root = Parts.styled(new HBox(table, beside), "es-columns");
    }

    Node node() {
        return root;
    }

    /** The control that gets the keys. */
    Node control() {
        return table.control();
    }

    void show(CaseCard card) {
        events = card.events();
        table.reload();
        facts.getChildren().setAll(CourseFacts.of(card).stream().map(section -> FactCard.of(section, LABELS)).toList());
        card.course().archive().ifPresent(it -> ((VBox) facts.getChildren().getFirst()).getChildren().add(hash(it.manifestSha256())));
        Parts.show(beside, !facts.getChildren().isEmpty());
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
