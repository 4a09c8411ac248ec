package ua.esoya.workstation.feature.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import ua.esoya.domain.service.Conditions;
import ua.esoya.domain.service.ServiceCard;
import ua.esoya.workstation.ui.entry.AskedValue;
import ua.esoya.workstation.ui.entry.AskedValues;
import ua.esoya.workstation.ui.entry.Entry;
import ua.esoya.workstation.ui.entry.Rules;

/** The whole intake form as typed (7.1.1). Fields are named as the server names them, so that its refusals find their place. */
final class IntakeDraft {
    private final Rules rules;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Optional<ServiceCard>> service = new SimpleObjectProperty<>(Optional.empty());
    private final Entries plain = new Entries(this::touch);
    private final Entries fee = new Entries(this::touch);
    private final ObservableList<ApplicantDraft> applicants = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RepresentativeDraft>> representative = new SimpleObjectProperty<>(Optional.empty());
    private final AskedValues values;
    private final ObservableList<DocumentDraft> documents = FXCollections.observableArrayList();
    private final ObservableMap<String, String> overrides = FXCollections.observableHashMap();
    private final ObservableMap<String, String> overrideNotes = FXCollections.observableHashMap();

    IntakeDraft(Rules rules) {
        this.rules = rules;
        this.values = new AskedValues(rules, this::fact, this::touch);
        plain.add("channel", rules.code("channel"), () -> true);
        plain.add("received_at", rules.moment(), () -> !plain.get("channel").text().get().equals("visit"));
        plain.add("notice_way", rules.code("notice_way"), () -> true);
        plain.add("delivery_way", rules.code("delivery_way"), () -> true);
        plain.add("delivery_address", rules.address(500), () -> plain.get("delivery_way").text().get().equals("post"));
        plain.add("note", rules.line(1000));
        fee.add("fee.amount", rules.money(), () -> !fee.get("fee.exemption").blank() || fee.ticked("fee.is_paid"));
        fee.add("fee.exemption", rules.code("fee_exemption"));
        fee.add("fee.is_paid", rules.asIs());
        fee.add("fee.receipt_code", rules.line(60));
        fee.add("fee.paid_on", rules.past());
        plain.set("channel", "visit");
        plain.set("notice_way", "sms");
        plain.set("delivery_way", "in_person");
        applicants.add(newApplicant());
    }

    Rules rules() {
        return rules;
    }

    /** Grows with every change of any text. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    ObjectProperty<Optional<ServiceCard>> service() {
        return service;
    }

    /** Channel, time of receipt, preferences, note. */
    Entries plain() {
        return plain;
    }

    Entries fee() {
        return fee;
    }

    ObservableList<ApplicantDraft> applicants() {
        return applicants;
    }

    ObjectProperty<Optional<RepresentativeDraft>> representative() {
        return representative;
    }

    /** What the service asks. */
    AskedValues values() {
        return values;
    }

    ObservableList<AskedValue> attributes() {
        return values.all();
    }

    ObservableList<DocumentDraft> documents() {
        return documents;
    }

    /** Reasons of overridden warnings, by field. */
    ObservableMap<String, String> overrides() {
        return overrides;
    }

    /** What was written beside those reasons, by field. */
    ObservableMap<String, String> overrideNotes() {
        return overrideNotes;
    }

    ApplicantDraft newApplicant() {
        return new ApplicantDraft(rules, this::touch);
    }

    RepresentativeDraft newRepresentative() {
        return new RepresentativeDraft(rules, this::touch);
    }

    DocumentDraft newDocument(String kind) {
        var row = new DocumentDraft(rules, Optional.empty(), kind, this::touch);
        row.entries().set("title", rules.codes().title("document_kind", kind));
        row.entries().tick("is_given", true);
        row.entries().set("sheets", row.onPaper() ? "1" : "0");
        return row;
    }

    /** Takes the service: its attributes and documents are asked; what was typed under the same codes stays. */
    void take(ServiceCard card) {
        values.take(card.attributes());
        documents.setAll(card.documents().stream().map(d -> DocumentDraft.ofCard(rules, d, this::touch)).toList());
        fee.set("fee.amount", card.fee().signum() > 0 ? card.fee().toPlainString().replace('.', ',') : "");
        service.set(Optional.of(card));
        touch();
    }

    /** What a form may ask of the applicant beside its own answers. */
    private String fact(String name) {
        return switch (name) {
            case Conditions.REPRESENTATIVE -> representative.get().isPresent() ? Conditions.YES : Conditions.NO;
            case Conditions.LEGAL_ENTITY -> applicants.stream().anyMatch(ApplicantDraft::legal) ? Conditions.YES : Conditions.NO;
            default -> "";
        };
    }

    boolean asksFee() {
        return service.get().filter(card -> card.fee().signum() > 0).isPresent() || !fee.get("fee.amount").blank();
    }

    /** Something was added or taken away. */
    void touch() {
        values.look();
        revision.set(revision.get() + 1);
    }

    /** Every field that has a meaning now, in the order of speech at the counter. */
    void eachAsked(BiConsumer<String, Entry> action) {
        action.accept("channel", plain.get("channel"));
        action.accept("received_at", plain.get("received_at"));
        for (int i = 0; i < applicants.size(); i++) {
            var applicant = applicants.get(i);
            var path = "applicants[" + i + "].";
            applicant.entries().all().forEach((name, entry) -> {
                if (applicant.asks(name)) {
                    action.accept(path + name, entry);
                }
            });
        }
        representative.get().ifPresent(r -> r.entries().all().forEach((name, entry) -> action.accept("representative." + name, entry)));
        values.eachAsked((key, entry) -> action.accept("attributes." + key, entry));
        for (var name : new String[] {"notice_way", "delivery_way", "delivery_address", "note"}) {
            action.accept(name, plain.get(name));
        }
        if (asksFee()) {
            fee.all().forEach(action);
        }
        int at = 0;
        for (var document : documents) {
            if (document.counts()) {
                var path = "documents[" + at++ + "].";
                document.entries().all().forEach((name, entry) -> action.accept(path + name, entry));
            }
        }
    }

    /** The fields that have a meaning now, by their path. */
    Map<String, Entry> asked() {
        var asked = new LinkedHashMap<String, Entry>();
        eachAsked(asked::put);
        return asked;
    }
}
