package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import ua.esoya.domain.DateEntry;
import ua.esoya.domain.ValueWords;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CaseCard.Change;

/** A corrected value in words: which field of whom, what it was, what it is (6.5, 7.1.8). */
record ChangedField(String field, String old, String now) {
    private static final Pattern PLACE = Pattern.compile("(applicants|documents)\\[(\\d+)](?:\\.(.+))?");
    private static final String SOURCES = "sources.";
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** The last step of a path and the key of its words; an attribute is called by its own title. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("surname", "fact.surname"), Map.entry("given_name", "fact.givenName"), Map.entry("patronymic", "fact.patronymic"),
            Map.entry("latin_name", "fact.latin"), Map.entry("taxpayer_number", "fact.taxpayer"), Map.entry("edrpou", "fact.edrpou"),
            Map.entry("unzr", "fact.unzr"), Map.entry("birth_on", "fact.born"), Map.entry("phone", "fact.phone"), Map.entry("email", "fact.email"),
            Map.entry("address", "fact.address"), Map.entry("legal_name", "fact.legalName"), Map.entry("is_sms_allowed", "fact.sms"),
            Map.entry("identity_document.number", "fact.document"), Map.entry("title", "fact.docTitle"), Map.entry("sheets", "fact.sheets"),
            Map.entry("number", "fact.docNumber"), Map.entry("note", "fact.note"), Map.entry("notice_way", "fact.notice"),
            Map.entry("delivery_way", "fact.delivery"), Map.entry("delivery_address", "fact.delivery.address"), Map.entry("channel", "fact.channel"),
            Map.entry("received_at", "fact.received"), Map.entry("fee.amount", "fact.fee"), Map.entry("fee.receipt_code", "fact.fee.receipt"),
            Map.entry("data_source", "fact.source"), Map.entry("supplier", "fact.supplier"), Map.entry("dated_on", "fact.docDate"), Map.entry("form", "fact.docForm"),
            Map.entry("copies", "fact.copies"), Map.entry("is_given", "fact.given"));

    /** Last steps whose values are codes of the directory of the same name. */
    private static final Set<String> DIRECTORIES = Set.of("register", "channel", "notice_way", "delivery_way", "data_source", "supplier", "legal_form", "taxpayer_absence");
    private static final Pattern ADDED = Pattern.compile("\\{.*?\"(?:title|legal_name|surname)\"\\s*:\\s*\"([^\"]*)\".*}", Pattern.DOTALL);

    /** {@code titles} names the code of a directory. */
    static ChangedField of(CaseCard card, Change change, BiFunction<String, String, String> titles) {
        var step = change.field().substring(change.field().lastIndexOf('.') + 1);
        return new ChangedField(name(card, change.field()), value(step, change.old(), titles), value(step, change.now(), titles));
    }

    private static String name(CaseCard card, String path) {
        var place = PLACE.matcher(path);
        if (place.matches()) {
            int number = Integer.parseInt(place.group(2)) + 1;
            var field = Optional.ofNullable(place.group(3));
            return place.group(1).equals("documents")
                    ? CaseWords.joined(": ", TEXT.get("changed.document", number), field.map(ChangedField::plain).orElse(""))
                    : CaseWords.joined(": ", TEXT.get("changed.applicant", number), field.map(ChangedField::plain).orElse(""));
        }
        if (path.startsWith("attributes.")) {
            return value(card, path.substring("attributes.".length()));
        }
        if (path.startsWith(SOURCES)) {
            int step = path.lastIndexOf('.');
            return CaseWords.joined(": ", SourceForms.group(card, path.substring(SOURCES.length(), Math.max(step, SOURCES.length()))), plain(path.substring(step + 1)));
        }
        return path.startsWith("representative") ? CaseWords.joined(": ", TEXT.get("facts.representative"), plain(path.replaceFirst("^representative\\.?", ""))) : plain(path);
    }

    /** A value, a part of one, or a cell: «Власник: прізвище», «Предмет, 2». */
    private static String value(CaseCard card, String key) {
        var code = key.replaceFirst("\\..*", "");
        var rest = key.substring(Math.min(key.length(), code.length() + 1));
        // a value that was taken away is named by the form it stood in
        var title = card.attributes().stream().filter(it -> it.code().equals(code)).findFirst().map(CaseCard.CaseAttribute::title).orElseGet(() -> card.titles().getOrDefault("attribute." + code, code));
        return rest.isEmpty() ? title : Character.isDigit(rest.charAt(0)) ? title + ", " + rest : title + ": " + ValueWords.part(rest);
    }

    private static String plain(String step) {
        return Optional.ofNullable(NAMES.get(step)).map(key -> TEXT.get(key)).orElse(step);
    }

    private static String value(String step, String text, BiFunction<String, String, String> titles) {
        var added = ADDED.matcher(text);
        if (added.matches()) {
            return added.group(1);
        }
        return switch (text) {
            case "" -> "—";
            case "true" -> TEXT.get("value.yes");
            case "false" -> TEXT.get("value.no");
            default -> DIRECTORIES.contains(step) ? titles.apply(step.equals("register") ? "state_register" : step, text)
                    : ISO_DAY.matcher(text).matches() ? DateEntry.read(text, LocalDate.EPOCH).map(DateEntry::text).orElse(text) : text;
        };
    }
}
