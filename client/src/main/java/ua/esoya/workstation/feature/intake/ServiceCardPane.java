package ua.esoya.workstation.feature.intake;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;

/** The information card of a service to be read at once (3.2.1). */
final class ServiceCardPane {
    private static final Text TEXT = Text.of(ServiceCardPane.class);

    private ServiceCardPane() {}

    static Node of(ServiceCard card) {
        var box = Parts.styled(new VBox(), "es-stack", "es-information-card");
        box.setId("information-card");
        part(box, TEXT.get("card.provider"), card.provider());
        part(box, TEXT.get("card.documents"), lines(card.documents().stream()
                .map(d -> d.title() + (d.isRequired() ? "" : " " + TEXT.get("card.if", d.condition().isEmpty() ? TEXT.get("card.if_any") : d.condition()))
                        + (d.isInRegister() ? "; " + TEXT.get("card.in_register", d.registerTitle()) : "")).toList()));
        part(box, TEXT.get("card.order"), card.submissionOrder());
        part(box, TEXT.get("card.fee"), Sentences.joined(Sentences.fee(card.fee()), card.feeNote()));
        part(box, TEXT.get("card.term"), Sentences.term(card.timeLimitAmount(), card.timeLimitUnit(), card.isImmediate()));
        part(box, TEXT.get("card.refusal"), lines(card.refusalGrounds().stream().map(g -> Sentences.joined(g.title(), g.legalGround())).toList()));
        part(box, TEXT.get("card.result"), Sentences.joined(card.resultTitle(), card.receivingOrder()));
        part(box, TEXT.get("card.act"), card.legalAct());
        part(box, TEXT.get("card.version"), TEXT.get("card.version_of", card.cardVersion(), card.validFrom()));
        var scroll = FollowFocus.column(box);
        // reachable by keyboard, so that arrows scroll a long card
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(card.title());
        return Parts.styled(new VBox(scroll), "es-information-card-frame");
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "• " + line).collect(Collectors.joining("\n"));
    }

    private static void part(VBox box, String heading, String words) {
        if (!words.isBlank()) {
            var text = new Label(words);
            text.setWrapText(true);
            box.getChildren().add(new VBox(Parts.styled(new Label(heading), "es-field-label"), text));
        }
    }
}
