package ua.esoya.workstation.feature.intake;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.domain.service.ServiceRow;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Theme;
import ua.esoya.workstation.ui.entry.Fields;
import ua.esoya.workstation.ui.form.FormField;
import ua.esoya.workstation.ui.form.SuggestField;
import ua.esoya.workstation.ui.form.Suggestion;
import ua.esoya.workstation.ui.form.TextEntry;

/** The first row: which service, how and when the request came. */
final class ServiceBar {
    private static final Text TEXT = Text.of(ServiceBar.class);

    private final Fields fields = new Fields();
    /** From these letters on the name of the service needs the room that the line about it takes. */
    private static final double LARGE = 1.3;

    private final HBox row = Parts.styled(new HBox(), "es-row");
    private final VBox content = Parts.styled(new VBox(row), "es-card");
    private final FormField first;
    private final Node facts;
    private final InvalidationListener fit = changed -> arrange();

    /** {@code fixed} shows the service as text, for corrections. */
    ServiceBar(IntakeViewModel model, Background background, boolean fixed) {
        var plain = model.draft().plain();
        first = fixed ? text(model) : choice(model, background);
        var channel = fields.choice("channel", plain.get("channel"), model.draft().rules().codes().of("channel"));
        var received = fields.line("received_at", plain.get("received_at"), 30);
        received.example(TEXT.get("received.now"));
        HBox.setHgrow(first, Priority.ALWAYS);
        channel.getStyleClass().add("es-narrow");
        received.getStyleClass().add("es-narrow");
        facts = facts(model);
        row.getChildren().addAll(first, channel, received, facts);
        // the scale outlives the bar
        Theme.scale().addListener(new WeakInvalidationListener(fit));
        // whoever holds the node holds the listener
        content.getProperties().put(ServiceBar.class, fit);
        arrange();
    }

    /** In large letters the line about the service stands under its fields. */
    private void arrange() {
        Pane place = Theme.scale().get() >= LARGE ? content : row;
        if (facts.getParent() != place) {
            row.getChildren().remove(facts);
            content.getChildren().remove(facts);
            place.getChildren().add(facts);
        }
    }

    Node node() {
        return content;
    }

    Node firstControl() {
        return first.control();
    }

    boolean focus(String path) {
        return fields.focus(path);
    }

    private FormField choice(IntakeViewModel model, Background background) {
        var field = new SuggestField<ServiceRow>(TEXT.get("label.service"), background, model.service()::find, ServiceBar::suggestion);
        field.fromLetters(0);
        field.afterTaking(model::goOn);
        field.example(TEXT.get("service.example"));
        field.chosen().subscribe(chosen -> chosen.filter(row -> model.draft().service().get().map(ServiceCard::serviceId).filter(id -> id == row.serviceId()).isEmpty())
                .ifPresent(model::choose));
        model.draft().service().addListener((property, before, now) -> now.flatMap(card -> model.service().row(card.serviceId()))
                .filter(row -> !field.chosen().get().map(ServiceRow::serviceId).equals(Optional.of(row.serviceId())))
                .ifPresent(row -> field.chosen().set(Optional.of(row))));
        return fields.known(Problem.SERVICE, field);
    }

    private FormField text(IntakeViewModel model) {
        var field = TextEntry.line(TEXT.get("label.service"), 500);
        ((TextField) field.control()).setEditable(false);
        field.control().setFocusTraversable(false);
        model.draft().service().subscribe(card -> field.text().set(card.map(ServiceCard::title).orElse("")));
        return fields.known(Problem.SERVICE, field);
    }

    private static Suggestion suggestion(ServiceRow row) {
        var star = row.isFavourite() ? TEXT.get("service.favourite") + " " : "";
        return new Suggestion(row.title(), star + Sentences.joined(row.stateCode().isEmpty() ? row.localCode() : row.stateCode(), row.provider()));
    }

    private static Node facts(IntakeViewModel model) {
        var line = Parts.dim("");
        line.setId("service-line");
        line.textProperty().bind(Bindings.createStringBinding(
                () -> (model.service().favourite().get() ? TEXT.get("service.favourite") + " " : "") + model.service().line().get(),
                model.service().favourite(), model.service().line()));
        return Parts.styled(new VBox(line), "es-service-facts");
    }
}
