package ua.esoya.workstation.feature.workshop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.Latin;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** One form for each part of the cards; what is filled in goes into the draft, not to the server. */
final class CardForms {
    static final Text TEXT = Text.of(CardForms.class);
    private static final int LINE = 500;
    private static final int LONG = 4000;
    private static final String TITLE = "title";
    private static final String CODE = "code";
    private static final String FEE = "fee";
    private static final String SHARE = "fee_share";
    private static final String DOCUMENT_KIND = "document_kind";
    static final String STATE_REGISTER = "state_register";
    static final String RETENTION = "retention_class";
    private static final String LEGAL_GROUND = "legal_ground";
    private static final String USUAL = "refusal_ground";
    private static final List<String> UNITS = List.of("calendar_day", "working_day", "month", "hour", "same_day", "at_once");
    private static final List<String> ROUNDINGS = List.of("0.01", "0.1", "1", "10");
    private static final List<String> MODES = List.of("administrator", "provider");
    private static final List<String> ORIGINS = List.of("original", "copy", "electronic");

    private final Function<String, List<ClassifierValue>> classifiers;
    private final OpenedCards choices;
    private final boolean isNew;

    /** @param isNew what a service is of its kind is said once: open cases were taken as such */
    CardForms(Function<String, List<ClassifierValue>> classifiers, OpenedCards choices, boolean isNew) {
        this.classifiers = classifiers;
        this.choices = choices;
        this.isNew = isNew;
    }

    /** The form of a part or of one of its rows among {@code rows}; {@code after} is given what was filled in, on the FX thread. */
    Form of(Part part, Map<String, Object> known, List<Map<String, Object>> rows, Consumer<Map<String, Object>> after) {
        return new Form("card-" + (part == Part.MODE ? part.key() : part.code().replace('_', '-')), TEXT.get("part." + part.key()), TEXT.get("hint." + part.key()), TEXT.get("keep"), fields(part, rows), shown(part, known), (request, values) -> {
            var said = said(part, values);
            return () -> after.accept(said);
        }, switch (part) {
            case DOCUMENTS -> Map.of(DOCUMENT_KIND, kind -> Map.of(TITLE, Optional.of(title(DOCUMENT_KIND, String.valueOf(kind)))));
            case GROUNDS -> Map.of(USUAL, this::ground);
            default -> Map.of();
        });
    }

    /** What the form of a part shows, by the names in what is sent. */
    Set<String> paths(Part part) {
        return fields(part, List.of()).stream().map(FieldSpec::path).collect(Collectors.toSet());
    }

    private List<FieldSpec> fields(Part part, List<Map<String, Object>> rows) {
        return switch (part) {
            case SERVICE -> Stream.concat(Stream.<FieldSpec>of(line(TITLE, true), new FieldSpec.Line("local_code", label("local_code"), true, 32, TEXT.get("example.local_code")),
                    new FieldSpec.OneOf("sphere_id", label("sphere_id"), true, choices.spheres().stream().map(OpenedCards.Named::option).toList()),
                    new FieldSpec.Line("state_code", label("state_code"), false, 5, TEXT.get("example.state_code")),
                    new FieldSpec.OneOf("provider_id", label("provider_id"), true, choices.providers().stream().map(OpenedCards.Named::option).toList())),
                    isNew ? Stream.of(tick("is_immediate"), tick("is_without_application")) : Stream.of()).toList();
            case CARD -> List.of(new FieldSpec.Whole("time_limit_amount", label("time_limit_amount"), true, 0, 400), oneOf("time_limit_unit", "unit", UNITS),
                    new FieldSpec.Line(FEE, label(FEE), true, 13, TEXT.get("example.fee")), line("fee_note", false), new FieldSpec.Line(SHARE, label(SHARE), false, 10, TEXT.get("example.fee_share")),
                    new FieldSpec.OneOf("fee_rounding", label("fee_rounding"), false, ROUNDINGS.stream().map(step -> new Option(step, TEXT.get("rounding", step.replace('.', ',')))).toList()), line("result_title", true),
                    new FieldSpec.Lines("submission_order", label("submission_order"), true, LONG), new FieldSpec.Lines("receiving_order", label("receiving_order"), true, LONG));
            case MODE -> List.of(oneOf("provision_mode", "mode", MODES), line("mode_reason", false), oneIn(STATE_REGISTER), oneIn(RETENTION), tick("is_electronic"));
            case RESULTS -> List.of(new FieldSpec.Several(Part.RESULTS.code(), label(Part.RESULTS.code()), true, options("result_kind")));
            case DOCUMENTS -> List.of(new FieldSpec.OneOf(DOCUMENT_KIND, label(DOCUMENT_KIND), true, options(DOCUMENT_KIND)), line(TITLE, true), oneOf("form", "form", ORIGINS), tick("is_required"),
                    new FieldSpec.Line("condition", label("condition"), false, 300, TEXT.get("example.condition")), line("scan_legal_ground", false));
            case ATTRIBUTES -> ValueForm.fields(rows, options("data_owner"));
            case STAGES -> List.of(line(TITLE, true), line("responsible", true), new FieldSpec.Line("participation", label("participation"), true, 10, TEXT.get("example.participation")),
                    new FieldSpec.Whole("term_days", label("term_days"), true, 0, 400), new FieldSpec.Line("term_title", label("term_title"), true, 200, TEXT.get("example.term_title")), tick("is_provider"));
            case GROUNDS -> {
                var own = Stream.<FieldSpec>of(line(TITLE, true), line(LEGAL_GROUND, true));
                yield (options(USUAL).isEmpty() ? own : Stream.concat(Stream.of(oneIn(USUAL)), own)).toList();
            }
            case PARTS -> List.of(new FieldSpec.OneOf("service_id", label("service_id"), true, choices.services().stream().map(OpenedCards.Named::option).toList()),
                    new FieldSpec.OneOf("after_service_id", label("after_service_id"), false, rows.stream().map(row -> new Option(row.getOrDefault("service_id", 0), service(row.get("service_id")))).toList()));
        };
    }

    private static Map<String, Object> shown(Part part, Map<String, Object> known) {
        var shown = part == Part.ATTRIBUTES ? new HashMap<>(ValueForm.shown(known)) : new HashMap<>(known);
        shown.computeIfPresent(FEE, (path, fee) -> sum(fee));
        shown.computeIfPresent(SHARE, (path, share) -> share.toString().replace('.', ','));
        if (part == Part.CARD) {
            shown.putIfAbsent(FEE, "0");
        }
        if (part == Part.MODE) {
            shown.putIfAbsent("provision_mode", MODES.getFirst());
        }
        return shown;
    }

    private static Map<String, Object> said(Part part, Map<String, Object> values) {
        var said = new HashMap<>(values);
        if (part == Part.CARD) {
            said.put(FEE, money(FEE, String.valueOf(values.get(FEE))));
            said.computeIfPresent(SHARE, (path, share) -> share.toString().replace(',', '.'));
        }
        // a usual ground only fills in the words; the card keeps its own
        said.remove(USUAL);
        if (part == Part.ATTRIBUTES) {
            said = new HashMap<>(ValueForm.said(values));
            said.computeIfAbsent(CODE, path -> code(String.valueOf(values.get(TITLE))));
        }
        return said;
    }

    /** 120,50; a sum without kopecks has none. */
    static String sum(Object fee) {
        var exact = new BigDecimal(fee.toString()).setScale(2, RoundingMode.HALF_UP);
        return (exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact).toPlainString().replace('.', ',');
    }

    /** Reads 120,50; anything else is said beside its field. */
    static BigDecimal money(String path, String typed) {
        var plain = typed.replace(',', '.').replaceAll("[\\s\u2009\u00a0]", "");
        if (!plain.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new FieldTrouble(path, TEXT.get("fee.format"));
        }
        return new BigDecimal(plain);
    }

    private Map<String, Optional<Object>> ground(Object code) {
        return classifiers.apply(USUAL).stream().filter(value -> value.code().equals(code)).findFirst()
                .map(value -> Map.of(TITLE, Optional.<Object>of(value.title()), LEGAL_GROUND, Optional.<Object>ofNullable(value.extra().get(LEGAL_GROUND)))).orElse(Map.of());
    }

    /** A name for machines, made of the words for people. */
    private static String code(String title) {
        var words = Stream.of(title.strip().split("\\s+")).map(Latin::of).filter(word -> !word.isEmpty()).collect(Collectors.joining("_"));
        return words.isEmpty() ? "value" : words.substring(0, Math.min(words.length(), 40));
    }

    /** How a value of a directory is called. */
    String title(String classifier, String code) {
        return classifiers.apply(classifier).stream().filter(value -> value.code().equals(code)).findFirst().map(ClassifierValue::title).orElse(code);
    }

    /** How a service is called; blank when none is meant. */
    String service(@Nullable Object id) {
        return choices.services().stream().filter(service -> Integer.valueOf(service.id()).equals(id)).findFirst().map(OpenedCards.Named::title).orElse("");
    }

    private List<Option> options(String classifier) {
        return classifiers.apply(classifier).stream().map(value -> new Option(value.code(), value.title())).toList();
    }

    /** A value of the directory of the same name. */
    private FieldSpec oneIn(String classifier) {
        return new FieldSpec.OneOf(classifier, label(classifier), false, options(classifier));
    }

    private static FieldSpec oneOf(String path, String words, List<String> codes) {
        return new FieldSpec.OneOf(path, label(path), true, codes.stream().map(code -> new Option(code, TEXT.get(words + "." + code))).toList());
    }

    private static FieldSpec line(String path, boolean required) {
        return new FieldSpec.Line(path, label(path), required, LINE, "");
    }

    private static FieldSpec tick(String path) {
        return new FieldSpec.Tick(path, label(path));
    }

    private static String label(String path) {
        return TEXT.get("field." + path);
    }
}
