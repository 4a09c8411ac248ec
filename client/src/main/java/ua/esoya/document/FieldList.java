package ua.esoya.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.esoya.domain.paper.PaperKind;

/**
 * The vocabulary of forms: all that is known of a case, under the names by which a form places it. Names of people stand in the nominative
 * only; where a form needs another case of a name, it asks for it as a value of the service or leaves a line to write on.
 */
public final class FieldList {
    /** A name that ends in «?» is a mark, in «[]» rows. */
    private static final List<String> KNOWN = List.of(
            "number", "slipCode", "registeredAt", "receivedAt", "channel", "reprint",
            "centre.name", "centre.office", "centre.address", "centre.phone", "centre.hours", "centre.statusPage", "centre.feedbackPage",
            "service.name", "service.localCode", "service.stateCode", "service.provider", "service.providerHead", "service.cardVersion", "service.immediate?", "service.withoutApplication?",
            "applicants[]", "applicants.name", "applicants.shortName", "applicants.surname", "applicants.givenName", "applicants.patronymic", "applicants.code", "applicants.birthDate",
            "applicants.identityDocument", "applicants.address", "applicants.phone", "applicants.email", "applicants.contacts", "applicants.socialCategories", "applicants.legal?",
            "severalApplicants?",
            "representatives[]", "representatives.name", "representatives.shortName", "representatives.code", "representatives.identityDocument", "representatives.phone", "representatives.authority",
            "representatives.authorityNumber", "representatives.authorityOn", "representatives.validUntil",
            "hasAttributes?", "attributes[]", "attributes.label", "attributes.value",
            "items[]", "items.name", "items.number", "items.issuedOn", "items.form", "items.sheets", "items.copies", "items.note", "items.box",
            "givenItems[]", "givenItems.name", "givenItems.number", "givenItems.issuedOn", "givenItems.form", "givenItems.sheets", "givenItems.copies", "givenItems.note", "givenItems.box",
            "sheets", "sheetsInWords", "documentsInWords",
            "fee.amount", "fee.paid", "fee.paidOn", "term", "dueOn",
            "preferences.notification", "preferences.notificationAddress", "preferences.delivery", "preferences.deliveryAddress", "personalDataBox", "smsBox",
            "registrar.name", "registrar.position", "registrar.workplace",
            "bundles[]", "bundles.parts[]", "bundles.parts.place", "bundles.parts.caseNumber", "bundles.parts.service", "bundles.parts.provider", "bundles.parts.term", "bundles.parts.dueOn", "partOf",
            "stages[]", "stages.action", "stages.responsible", "stages.role", "stages.term", "stages.dueOn", "stages.doneAt", "stages.result",
            "transfers[]", "transfers.step", "transfers.need", "transfers.at", "transfers.who", "transfers.how",
            "passes[]", "passes.step", "passes.office", "passes.at", "passes.who", "passes.how",
            "outcomeKind", "outcomeNumber", "outcomeOn", "refusalGround", "closed", "archived");

    private final Map<String, TemplateField> root = new LinkedHashMap<>();
    private final List<TemplateField> all = new ArrayList<>();

    private FieldList() {}

    /**
     * A value that the service's own form asks for.
     *
     * @param isQuestion whether the answer is yes or no
     */
    public record Asked(String code, String title, boolean isQuestion) {}

    /** What this paper may name. */
    public static FieldList of(PaperKind kind, List<Asked> asked) {
        var list = new FieldList();
        KNOWN.forEach(field -> list.add(field, PaperWords.of("field." + bare(field))));
        if (kind == PaperKind.INVENTORY) {
            list.add("copy", PaperWords.of("field.copy"));
        }
        for (var one : asked) {
            list.add("values." + one.code(), one.title());
            if (one.isQuestion()) {
                list.add("boxes." + one.code(), PaperWords.of("field.boxes", one.title()));
                list.add("yes." + one.code() + "?", PaperWords.of("field.yes", one.title()));
            }
        }
        return list;
    }

    /** All in the order of the vocabulary, without the names that only stand before a point. */
    public List<TemplateField> fields() {
        return List.copyOf(all);
    }

    Map<String, TemplateField> root() {
        return root;
    }

    private void add(String field, String title) {
        String path = bare(field);
        var kind = field.endsWith("?") ? TemplateField.Kind.MARK : field.endsWith("[]") ? TemplateField.Kind.ROWS : TemplateField.Kind.TEXT;
        var made = put(path, kind, title);
        all.add(made);
        if (kind == TemplateField.Kind.ROWS) {
            all.add(put(path + ".row", TemplateField.Kind.TEXT, PaperWords.of("field.row")));
            all.add(put(path + ".more", TemplateField.Kind.MARK, PaperWords.of("field.more")));
        }
    }

    private TemplateField put(String path, TemplateField.Kind kind, String title) {
        var place = root;
        var names = path.split("\\.");
        for (int at = 0; at < names.length - 1; at++) {
            String above = String.join(".", List.of(names).subList(0, at + 1));
            place = place.computeIfAbsent(names[at], name -> new TemplateField(above, TemplateField.Kind.GROUP, "", new LinkedHashMap<>())).inside();
        }
        var made = new TemplateField(path, kind, title, new LinkedHashMap<>());
        place.put(names[names.length - 1], made);
        return made;
    }

    private static String bare(String field) {
        return field.replaceAll("[?\\[\\]]", "");
    }

    /** The blocks among which a name is looked for, the outermost first, as drawing does it. */
    Optional<TemplateField> find(String name, List<Map<String, TemplateField>> scopes) {
        var path = name.split("\\.");
        for (int at = scopes.size() - 1; at >= 0; at--) {
            var found = scopes.get(at).get(path[0]);
            if (found != null) {
                return follow(found, path);
            }
        }
        return Optional.empty();
    }

    private static Optional<TemplateField> follow(TemplateField from, String[] path) {
        var field = Optional.of(from);
        for (int at = 1; at < path.length; at++) {
            String name = path[at];
            // rows have no name of their own: only a block goes into them
            field = field.filter(it -> it.kind() == TemplateField.Kind.GROUP).flatMap(it -> Optional.ofNullable(it.inside().get(name)));
        }
        return field;
    }
}
