package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.esoya.domain.PhoneNumber;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.IntakeDocument;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** What is added to a case after its registration, and the request to correct what was registered (7.1.8). */
final class AdditionForms {
    /** Before the names of what is said of a document. */
    static final String DOCUMENT = "document.";

    private static final String WHICH = "document.document_kind";
    private static final String TITLE = "document.title";
    private static final String SHEETS = "document.sheets";
    private static final String PHONE = "phone";
    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 1000;
    private static final List<String> FORMS = List.of("original", "copy", "electronic");

    private final CaseGateway gateway;
    private final Function<String, List<ClassifierValue>> codes;

    /** @param codes values of a directory */
    AdditionForms(CaseGateway gateway, Function<String, List<ClassifierValue>> codes) {
        this.gateway = gateway;
        this.codes = codes;
    }

    /** The phone to which messages go from now on. */
    Form phone(CaseCard card) {
        return form(card, "new-phone", "new_phone", List.of(new FieldSpec.Line(PHONE, TEXT.get("add.phone"), true, 20, TEXT.get("add.phone.example")), note(false)),
                Map.of(), number -> {});
    }

    /** Something worth knowing about the case. */
    Form note(CaseCard card) {
        return form(card, "note", "note", List.of(note(true)), Map.of(), number -> {});
    }

    /** A document that was brought later; {@code after} is given the number of its supplementary inventory. */
    Form document(CaseCard card, Consumer<Integer> after) {
        var missing = card.intake().documents().stream().filter(row -> !row.isGiven()).toList();
        var which = new ArrayList<Option>();
        missing.forEach(row -> which.add(new Option(row, TEXT.get("add.missing", row.title()))));
        codes.apply("document_kind").forEach(kind -> which.add(new Option(kind.code(), kind.title())));
        var initial = new HashMap<String, Object>(Map.of(DOCUMENT + "form", "original", SHEETS, 1));
        missing.stream().findFirst().ifPresent(row -> initial.put(WHICH, row));
        return form(card, "late-document", "late_document", List.of(
                new FieldSpec.OneOf(WHICH, TEXT.get("add.document"), true, which),
                new FieldSpec.Line(TITLE, TEXT.get("add.title"), false, 500, TEXT.get("add.title.example")),
                new FieldSpec.OneOf(DOCUMENT + "form", TEXT.get("add.form"), true, FORMS.stream().map(it -> new Option(it, TEXT.get("form." + it))).toList()),
                new FieldSpec.Whole(SHEETS, TEXT.get("add.sheets"), false, 0, 5000),
                new FieldSpec.Line(DOCUMENT + "number", TEXT.get("add.number"), false, 100, ""),
                new FieldSpec.Day(DOCUMENT + "dated_on", TEXT.get("add.dated"), false),
                note(false)), initial, after);
    }

    /** Who supplied the data of the case. */
    Form sources(CaseCard card) {
        return SourceForms.of(card, gateway, codes);
    }

    /** Words for the moderator: what is wrong, and how it should be. */
    Form correction(CaseCard card) {
        return new Form("correction", TEXT.get("ask.correction", card.caseNumber()), TEXT.get("ask.correction.hint", card.registeredOn()), TEXT.get("ask.correction.act"),
                List.of(new FieldSpec.Line("reason", TEXT.get("ask.correction.reason"), true, 300, TEXT.get("ask.correction.example"))), Map.of(), (request, values) -> {
                    gateway.requestCorrection(request, card.caseId(), String.valueOf(values.get("reason")));
                    return () -> {};
                });
    }

    private Form form(CaseCard card, String id, String kind, List<FieldSpec> fields, Map<String, Object> initial, Consumer<Integer> after) {
        return new Form(id, TEXT.get("add." + id, card.caseNumber()), TEXT.get("add." + id + ".hint"), TEXT.get("add." + id + ".act"), fields, initial,
                (UUID request, Map<String, Object> values) -> {
                    int number = gateway.add(request, card.caseId(), kind, toSend(values));
                    return () -> after.accept(number);
                });
    }

    private Map<String, Object> toSend(Map<String, Object> values) {
        var sent = new HashMap<>(values);
        sent.computeIfPresent(PHONE, (path, typed) -> PhoneNumber.read(typed.toString()).value().map(PhoneNumber::value).orElse(typed.toString()));
        if (sent.get(WHICH) instanceof IntakeDocument row) {
            row.cardDocumentId().ifPresent(id -> sent.put(DOCUMENT + "card_document_id", id));
            sent.put(WHICH, row.documentKind());
            sent.putIfAbsent(TITLE, row.title());
        } else if (sent.get(WHICH) instanceof String code) {
            Stream.of(code).flatMap(it -> codes.apply("document_kind").stream().filter(kind -> kind.code().equals(it))).findFirst()
                    .ifPresent(kind -> sent.putIfAbsent(TITLE, kind.title()));
        }
        return sent;
    }

    private static FieldSpec note(boolean required) {
        return new FieldSpec.Line(NOTE, TEXT.get("add.note.words"), required, LONGEST_NOTE, "");
    }
}
