package ua.esoya.workstation.feature.workshop;

import static ua.esoya.workstation.feature.workshop.CardForms.TEXT;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import ua.esoya.domain.service.Conditions;
import ua.esoya.domain.service.ServiceCard.CardAttribute;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.entry.AskedPane;
import ua.esoya.workstation.ui.entry.AskedValues;
import ua.esoya.workstation.ui.entry.FollowFocus;
import ua.esoya.workstation.ui.entry.Rules;

/** The form as registrars will see it, to be tried while it is made; what is typed into it goes nowhere. */
final class LiveForm {
    private final CheckBox representative = fact("live-representative", TEXT.get("live.representative"));
    private final CheckBox legalEntity = fact("live-legal-entity", TEXT.get("live.legal_entity"));
    private final AskedValues values;
    private final AskedPane pane;
    private final VBox root;

    LiveForm(Rules rules, ObservableValue<List<CardAttribute>> form) {
        values = new AskedValues(rules, this::answer, this::look);
        pane = new AskedPane(values, () -> TEXT.get("live.empty"));
        representative.setOnAction(ignored -> look());
        legalEntity.setOnAction(ignored -> look());
        root = Parts.styled(new VBox(Parts.dim(TEXT.get("live.about")), representative, legalEntity, pane.node()), "es-stack", "es-column-content");
        form.subscribe(now -> {
            Parts.show(representative, asks(now, Conditions.REPRESENTATIVE));
            Parts.show(legalEntity, asks(now, Conditions.LEGAL_ENTITY));
            values.take(now);
        });
    }

    Node node() {
        var scroll = Parts.styled(FollowFocus.column(root), "es-live-form");
        scroll.setId("live-form");
        return scroll;
    }

    /** Gives the keys to the form. */
    void enter() {
        values.all().stream().filter(values::asks).findFirst().ifPresent(first -> first.each((key, entry) -> {
            if (entry == first.entry()) {
                boolean unused = pane.focus("attributes." + key);
            }
        }));
    }

    private void look() {
        values.look();
    }

    private String answer(String fact) {
        return (fact.equals(Conditions.REPRESENTATIVE) ? representative : legalEntity).isSelected() ? Conditions.YES : Conditions.NO;
    }

    private static boolean asks(List<CardAttribute> form, String fact) {
        return form.stream().anyMatch(it -> it.askedWhen().equals(fact));
    }

    private static CheckBox fact(String id, String words) {
        var box = new CheckBox(words);
        box.setId(id);
        return box;
    }
}
