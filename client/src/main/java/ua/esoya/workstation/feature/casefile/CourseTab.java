package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CaseCard.CaseEvent;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Theme;
import ua.esoya.workstation.ui.list.Page;
import ua.esoya.workstation.ui.list.PagedTable;

/** The course of the case: every event, the newest first, and beside them what came of it; below them with large letters. */
final class CourseTab {
    private static final double FACTS = 390;
    private static final double FACTS_BELOW = 150;
    private static final double LABELS = 110;
    /** With larger letters both do not fit side by side, and words of the timeline would be cut. */
    private static final double ROOM_BESIDE = 1.25;

    private final PagedTable<CaseEvent> table;
    private final VBox facts = Parts.styled(new VBox(), "es-stack");
    private final ScrollPane beside = Parts.styled(new ScrollPane(facts), "es-facts-room");
    private final Pane root;
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
        beside.setId("case-came");
        beside.setAccessibleText(TEXT.get("course.came"));
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        if (Theme.scale().get() > ROOM_BESIDE) {
            beside.setPrefHeight(FACTS_BELOW);
            root = Parts.styled(new VBox(table, beside), "es-stack");
        } else {
            beside.setMinWidth(FACTS);
            beside.setPrefWidth(FACTS);
            root = Parts.styled(new HBox(table, beside), "es-columns");
        }
    }

    /** The chosen event. */
    ObservableValue<Optional<CaseEvent>> selected() {
        return table.selected();
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
        // the room stays when there is nothing to tell: columns that shrink later are cut where they should not be
        if (facts.getChildren().isEmpty()) {
            facts.getChildren().add(Parts.dim(TEXT.get("course.none")));
        }
    }
}
