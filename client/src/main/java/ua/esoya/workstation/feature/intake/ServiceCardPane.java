package ua.esoya.workstation.feature.intake;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.entry.FollowFocus;
import ua.esoya.workstation.ui.sheet.Detail;
import ua.esoya.workstation.ui.sheet.ServiceFacts;

/** The information card of a service to be read at once (3.2.1). */
final class ServiceCardPane {
    private ServiceCardPane() {}

    static Node of(ServiceCard card) {
        var box = Parts.styled(new VBox(), "es-stack", "es-information-card");
        box.setId("information-card");
        ServiceFacts.of(card).stream().filter(fact -> !fact.text().isBlank()).map(ServiceCardPane::part).forEach(box.getChildren()::add);
        var scroll = FollowFocus.column(box);
        // reachable by keyboard, so that arrows scroll a long card
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(card.title());
        return Parts.styled(new VBox(scroll), "es-information-card-frame");
    }

    private static Node part(Detail fact) {
        var text = new Label(fact.text());
        text.setWrapText(true);
        return new VBox(Parts.styled(new Label(fact.label()), "es-field-label"), text);
    }
}
