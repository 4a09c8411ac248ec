package ua.esoya.workstation.feature.directory;

import static ua.esoya.workstation.feature.directory.DirectoryWords.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryChoice;
import ua.esoya.domain.directory.DirectoryField;
import ua.esoya.domain.directory.DirectoryUse;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** The forms that add, change, retire and take back a value. */
final class DirectoryForms {
    private static final String TITLE = "title";
    private static final String PLACE = "position";
    private static final String REVIEW = "review_on";
    private static final String ON = "on";
    private static final String REASON = "reason";
    private static final String CODE = "code";
    private static final int LONGEST_CODE = 40;
    /** What no other form has: said here, beside the field. */
    private static final Set<String> OWN_RULES = Set.of("placeholder", "itself", "kept", "not_of_email", "retired", "same", "same_name", "not_settlement", "years_or_permanent");
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_REASON = 300;
    private static final int LAST_PLACE = 9999;

    private final DirectoryGateway gateway;
    private final Supplier<LocalDate> today;

    /** @param today the server's day, from which a value is retired unless another is chosen */
    DirectoryForms(DirectoryGateway gateway, Supplier<LocalDate> today) {
        this.gateway = gateway;
        this.today = today;
    }

    /** The server's day. */
    LocalDate today() {
        return today.get();
    }

    /** A new value, from today or a later day; {@code after} tells what became of it, {@code planned} hears of the later day. */
    Form add(Directory directory, Runnable after, Consumer<LocalDate> planned) {
        return new Form("directory-add", TEXT.get("add.title", directory.title()), directory.about(), TEXT.get("add.act"), fields(directory, true, Map.of()), Map.of(), (request, values) -> said(() -> {
            var from = from(values);
            if (from.isAfter(today.get())) {
                gateway.planNew(request, directory.code(), content(values), from, reason(values));
                return () -> planned.accept(from);
            }
            gateway.add(request, directory.code(), content(values), reason(values));
            return after;
        }));
    }

    /** Another name, place or field of a value, from today or a later day; its code stays. {@code planned} hears of the later day. */
    Form change(Directory directory, DirectoryValue value, Runnable after, Consumer<LocalDate> planned) {
        var initial = initial(directory, value);
        return new Form("directory-change", value.title(), value.fixedReason().isBlank() ? TEXT.get(directory.hasPlace() ? "change.hint" : "change.hint.thing") : TEXT.get("change.fixed", value.fixedReason()), TEXT.get("change.act"),
                fields(directory, false, value.extra()), initial, (request, values) -> said(() -> {
                    var from = from(values);
                    if (from.isAfter(today.get())) {
                        gateway.plan(request, directory.code(), value, content(values), from, reason(values));
                        return () -> planned.accept(from);
                    }
                    gateway.change(request, directory.code(), value, content(values), reason(values));
                    return after;
                }));
    }

    /** Looked at and found right: nothing changes but the day of the next look. */
    Form reviewed(Directory directory, DirectoryValue value, Runnable after) {
        return new Form("directory-reviewed", TEXT.get("reviewed.title", value.title()), TEXT.get("reviewed.hint", directory.title()), TEXT.get("reviewed.act"),
                List.of(new FieldSpec.Day(REVIEW, TEXT.get("reviewed.again"), false), new FieldSpec.Line(REASON, TEXT.get("reviewed.what"), true, LONGEST_REASON, TEXT.get("reviewed.example"))),
                Map.of(REVIEW, today.get().plusYears(1)), (request, values) -> said(() -> {
                    var same = initial(directory, value);
                    same.remove(REVIEW);
                    same.putAll(content(values));
                    gateway.change(request, directory.code(), value, sent(same), reason(values));
                    return after;
                }));
    }

    /** Out of use from a day; who uses it is said before. */
    Form retire(Directory directory, DirectoryValue value, List<DirectoryUse> uses, Runnable after) {
        return new Form("directory-retire", TEXT.get("retire.title", value.title()), TEXT.get("retire.hint", DirectoryWords.uses(uses)), TEXT.get("retire.act"),
                List.of(new FieldSpec.Day(ON, TEXT.get("retire.on"), true), reasonField()), Map.of(ON, today.get()), (request, values) -> said(() -> {
                    gateway.retire(request, directory.code(), value, Optional.of((LocalDate) Objects.requireNonNull(values.get(ON))), reason(values));
                    return after;
                }));
    }

    /** Back into use. */
    Form restore(Directory directory, DirectoryValue value, Runnable after) {
        return new Form("directory-restore", TEXT.get("restore.title", value.title()), TEXT.get("restore.hint"), TEXT.get("restore.act"), List.of(reasonField()), Map.of(),
                (request, values) -> {
                    gateway.retire(request, directory.code(), value, Optional.empty(), reason(values));
                    return after;
                });
    }

    private List<FieldSpec> fields(Directory directory, boolean isNew, Map<String, Object> known) {
        var fields = new ArrayList<FieldSpec>();
        if (isNew && directory.codeIsGiven()) {
            fields.add(new FieldSpec.Line(CODE, TEXT.get("column.code"), true, LONGEST_CODE, directory.codeHint()));
        }
        fields.add(new FieldSpec.Line(TITLE, TEXT.get("value.title"), true, LONGEST_TITLE, ""));
        if (directory.hasPlace()) {
            fields.add(new FieldSpec.Whole(PLACE, TEXT.get("value.place"), false, 0, LAST_PLACE));
        }
        directory.fields().stream().map(field -> field(field, known)).forEach(fields::add);
        fields.add(new FieldSpec.Day(REVIEW, TEXT.get("value.review"), false));
        fields.add(new FieldSpec.Day(ON, TEXT.get(isNew ? "value.begins" : "value.from"), false));
        fields.add(reasonField());
        return fields;
    }

    private FieldSpec field(DirectoryField field, Map<String, Object> known) {
        return switch (field.kind()) {
            case "tick" -> new FieldSpec.Tick(field.name(), field.title());
            case "lines" -> new FieldSpec.Lines(field.name(), field.title(), field.isRequired(), field.room());
            case "whole" -> new FieldSpec.Whole(field.name(), field.title(), field.isRequired(), 1, field.longest());
            case "date" -> new FieldSpec.Day(field.name(), field.title(), field.isRequired());
            case "one" -> field.isLookedUp() ? found(field) : new FieldSpec.OneOf(field.name(), field.title(), field.isRequired(), options(field, known));
            case "several" -> new FieldSpec.Several(field.name(), field.title(), field.isRequired(), options(field, known));
            default -> new FieldSpec.Line(field.name(), field.title(), field.isRequired(), field.room(), field.kind().equals("pattern") ? TEXT.get("pattern.example") : "");
        };
    }

    private FieldSpec found(DirectoryField field) {
        return new FieldSpec.Found(field.name(), field.title(), field.isRequired(), options(field.options().stream()), typed -> options(gateway.find(field.refersTo(), typed).stream()));
    }

    private static List<Option> options(Stream<DirectoryChoice> choices) {
        return choices.map(it -> new Option(it.code(), it.title())).toList();
    }

    /** What is in use, and what already stands there. */
    private static List<Option> options(DirectoryField field, Map<String, Object> known) {
        var there = known.get(field.name());
        return options(field.options().stream().filter(it -> !it.isRetired() || it.code().equals(there) || there instanceof List<?> several && several.contains(it.code())));
    }

    private static Map<String, Object> initial(Directory directory, DirectoryValue value) {
        Map<String, Object> initial = new HashMap<>(value.extra());
        initial.put(TITLE, value.title());
        if (directory.hasPlace()) {
            initial.put(PLACE, value.place());
        }
        value.reviewOn().ifPresent(day -> initial.put(REVIEW, day));
        directory.fields().stream().filter(field -> field.kind().equals("date")).forEach(field -> initial.computeIfPresent(field.name(), (name, day) -> LocalDate.parse(day.toString())));
        return initial;
    }

    /** Today unless another day was named; never one that is over. */
    private LocalDate from(Map<String, Object> values) {
        var from = (LocalDate) values.getOrDefault(ON, today.get());
        if (from.isBefore(today.get())) {
            throw new FieldTrouble(ON, TEXT.get("rule.from"));
        }
        return from;
    }

    /** A refusal in the words of directories, where they have their own. */
    private static Runnable said(Supplier<Runnable> verb) {
        try {
            return verb.get();
        } catch (Refusal refusal) {
            refusal.fields().stream().filter(problem -> OWN_RULES.contains(problem.rule())).findFirst().ifPresent(problem -> {
                throw new FieldTrouble(problem.field(), TEXT.get("rule." + problem.rule()));
            });
            if (refusal.rule().equals("directory_value_held")) {
                throw new FieldTrouble(ON, DirectoryWords.held(refusal.detail()));
            }
            throw refusal;
        }
    }

    private static FieldSpec reasonField() {
        return new FieldSpec.Line(REASON, TEXT.get("value.reason"), true, LONGEST_REASON, TEXT.get("value.reason.example"));
    }

    private static Map<String, Object> content(Map<String, Object> values) {
        var content = new HashMap<>(values);
        content.remove(REASON);
        content.remove(ON);
        return sent(content);
    }

    /** Days travel as words. */
    private static Map<String, Object> sent(Map<String, Object> values) {
        var sent = new HashMap<>(values);
        sent.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
        return sent;
    }

    private static String reason(Map<String, Object> values) {
        return String.valueOf(values.get(REASON));
    }
}
