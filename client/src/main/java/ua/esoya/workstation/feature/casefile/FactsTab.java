package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.workstation.ui.Parts;

/** The data of the case in two columns: the people at left, everything else at right. */
final class FactsTab {
    private static final double LABELS = 150;

    private final VBox people = Parts.styled(new VBox(), "es-stack");
    private final VBox rest = Parts.styled(new VBox(), "es-stack");
    private final BundleBox bundle;
    private final ScrollPane scroll;
    private final Consumer<UUID> openPerson;

    FactsTab(Consumer<UUID> openPerson, Consumer<UUID> openCase) {
        this.bundle = new BundleBox(openCase);
        this.openPerson = openPerson;
        var columns = Parts.styled(new HBox(people, rest), "es-columns");
        for (var column : columns.getChildren()) {
            HBox.setHgrow(column, Priority.ALWAYS);
            ((VBox) column).setPrefWidth(400);
        }
        scroll = Parts.styled(new ScrollPane(Parts.styled(new VBox(bundle, columns), "es-stack")), "es-facts-room");
        scroll.setFitToWidth(true);
        scroll.setId("case-facts");
        scroll.setAccessibleText(TEXT.get("tab.facts"));
    }

    Node node() {
        return scroll;
    }

    /** Gives the keys to the package's doors; false when there is no package. */
    boolean focusBundle() {
        return bundle.focus();
    }

    void show(CaseCard card) {
        bundle.show(card);
        people.getChildren().clear();
        rest.getChildren().clear();
        int applicants = card.intake().applicants().size() + (card.intake().representative().isPresent() ? 1 : 0);
        int index = 0;
        for (var section : new CaseFacts(card).sections()) {
            (index++ < applicants ? people : rest).getChildren().add(drawn(section));
        }
    }

    private Node drawn(CaseFacts.Section section) {
        var card = FactCard.of(section, LABELS);
        section.person().ifPresent(id -> {
            var open = new Hyperlink(TEXT.get("facts.open"));
            open.setAccessibleText(TEXT.get("facts.open.spoken", section.heading()));
            open.setOnAction(ignored -> openPerson.accept(id));
            ((HBox) card.getChildren().getFirst()).getChildren().setAll(Parts.styled(new Label(section.heading()), "es-heading"), Parts.filler(), open);
        });
        return card;
    }
}
