package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.IdentityDocument;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** How a result was given: to whom and by which document, or under which number it was posted (7.1.6c). */
final class IssueFields {
    private static final String WAY = "delivery_way";
    private static final String RECIPIENT = "recipient";
    private static final String NAME = "recipient_name";
    private static final String KIND = "document_kind";
    private static final String NUMBER = "document_number";
    private static final String CONFIRMED = "is_confirmed";
    private static final Set<String> PERSONAL = Set.of(NAME, KIND, NUMBER);
    private static final Set<String> PATHS = Set.of(WAY, RECIPIENT, NAME, KIND, NUMBER, "tracking_number", "returned_originals");
    private static final Set<String> SENDING = Set.of("post", "electronic");

    private final Function<String, List<ClassifierValue>> codes;

    IssueFields(Function<String, List<ClassifierValue>> codes) {
        this.codes = codes;
    }

    List<FieldSpec> fields(CaseCard card) {
        return List.of(
                new FieldSpec.OneOf(WAY, TEXT.get("issue.way"), true, options(WAY)),
                new FieldSpec.OneOf(RECIPIENT, TEXT.get("issue.recipient"), true, Recipient.offered(card)),
                new FieldSpec.Line(NAME, TEXT.get("issue.name"), false, 200, TEXT.get("issue.name.example")),
                new FieldSpec.OneOf(KIND, TEXT.get("issue.document"), false, options("identity_document_kind")),
                new FieldSpec.Line(NUMBER, TEXT.get("issue.number"), false, 30, ""),
                new FieldSpec.Tick(CONFIRMED, TEXT.get("issue.confirmed")),
                new FieldSpec.Line("tracking_number", TEXT.get("issue.tracking"), false, 30, TEXT.get("issue.tracking.example")),
                new FieldSpec.Whole("returned_originals", TEXT.get("issue.originals"), false, 0, 1000));
    }

    Map<String, Object> initial(CaseCard card) {
        var way = card.intake().deliveryWay().isBlank() ? "in_person" : card.intake().deliveryWay();
        var recipient = Recipient.likely(card, SENDING.contains(way));
        var initial = new HashMap<String, Object>(Map.of(WAY, way, RECIPIENT, recipient));
        about(recipient).forEach((path, value) -> value.ifPresent(it -> initial.put(path, it)));
        return initial;
    }

    /** The way says whether somebody comes; whoever comes brings their name and document. */
    Map<String, Form.Follow> follows(CaseCard card) {
        return Map.of(
                WAY, chosen -> Map.of(RECIPIENT, Optional.of(Recipient.likely(card, SENDING.contains(chosen.toString())))),
                RECIPIENT, chosen -> about((Recipient) chosen));
    }

    /** The part of the values that is about the issue; the document must have been seen, not only known from the request. */
    static Map<String, Object> toSend(Map<String, Object> values) {
        var sent = new HashMap<>(values);
        sent.keySet().retainAll(PATHS);
        if (!(sent.get(RECIPIENT) instanceof Recipient recipient)) {
            return sent;
        }
        if (recipient.sent() != SENDING.contains(String.valueOf(sent.get(WAY)))) {
            throw new FieldTrouble(RECIPIENT, TEXT.get(recipient.sent() ? "issue.recipient.comes" : "issue.recipient.sent"));
        }
        sent.put(RECIPIENT, recipient.code());
        if (recipient.sent()) {
            sent.keySet().removeAll(PERSONAL);
            return sent;
        }
        PERSONAL.stream().filter(path -> !sent.containsKey(path)).sorted().findFirst().ifPresent(path -> {
            throw new FieldTrouble(path, TEXT.get("issue.required"));
        });
        if (!Boolean.TRUE.equals(values.get(CONFIRMED))) {
            throw new FieldTrouble(CONFIRMED, TEXT.get("issue.unconfirmed"));
        }
        return sent;
    }

    private static Map<String, Optional<Object>> about(Recipient recipient) {
        return Map.of(
                NAME, Optional.of(recipient.name()).filter(name -> !name.isBlank()).map(Object.class::cast),
                KIND, recipient.document().map(IdentityDocument::kind),
                NUMBER, recipient.document().map(IdentityDocument::number),
                CONFIRMED, Optional.of(false));
    }

    private List<Option> options(String directory) {
        return codes.apply(directory).stream().map(it -> new Option(it.code(), it.title())).toList();
    }
}
