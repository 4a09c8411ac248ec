package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.casefile.Bundle;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.state.StateChip;

/** The package of a case: its request and its services, each with state and day, each a door to its case (KR146-P2). */
final class BundleBox extends VBox {
    private final Consumer<UUID> open;
    private Optional<Hyperlink> first = Optional.empty();

    BundleBox(Consumer<UUID> open) {
        this.open = open;
        setId("case-bundle");
    }

    void show(CaseCard card) {
        first = Optional.empty();
        getChildren().clear();
        card.course().bundle().ifPresent(it -> getChildren().add(drawn(it, card)));
        Parts.show(this, !getChildren().isEmpty());
    }

    /** Gives the keys to the first door; false when the case belongs to no package. */
    boolean focus() {
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    private Node drawn(Bundle bundle, CaseCard card) {
        var grid = Parts.styled(new GridPane(), "es-facts");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), wide, new ColumnConstraints(), new ColumnConstraints());
        if (!bundle.isRequest()) {
            grid.addRow(0, door(bundle.caseNumber(), bundle.title(), bundle.caseId()), new Label(TEXT.get("bundle.request")));
        }
        for (var part : bundle.parts()) {
            var title = new Label(TEXT.get("bundle.part", part.position(), part.title(), part.provider()));
            title.setWrapText(true);
            var state = StateChip.of(part.isWaiting() ? TEXT.get(part.isUndecided() ? "bundle.decide" : "bundle.waits", part.startsAfter().orElse(0)) : part.statusTitle(),
                    part.isUndecided() ? "warn" : part.isWaiting() ? "hold" : part.tone(), part.isOpen(), part.dueOn(), card.today());
            var chip = Parts.chip(state.meaning(), state.words());
            chip.setMinWidth(USE_PREF_SIZE);
            var due = Parts.dim(part.dueOn().map(DateEntry::text).orElse("—"));
            due.setMinWidth(USE_PREF_SIZE);
            boolean here = part.position() == bundle.ownPosition();
            var number = here ? here(part.caseNumber()) : door(part.caseNumber(), part.title(), part.caseId());
            grid.addRow(part.position(), number, title, chip, due);
        }
        grid.getChildren().forEach(child -> GridPane.setValignment(child, VPos.CENTER));
        return Parts.card(TEXT.get(bundle.isRequest() ? "bundle.heading" : "bundle.heading.part", bundle.ownPosition(), bundle.parts().size(), bundle.title()), "", new HBox(grow(grid)));
    }

    private Hyperlink door(String number, String title, UUID caseId) {
        var door = new Hyperlink(number);
        door.setMinWidth(USE_PREF_SIZE);
        door.setAccessibleText(TEXT.get("bundle.open", number, title));
        door.setOnAction(ignored -> open.accept(caseId));
        first = first.or(() -> Optional.of(door));
        return door;
    }

    private static Label here(String number) {
        var label = Parts.styled(new Label(number), "es-heading");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
