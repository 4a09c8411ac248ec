package ua.esoya.workstation.feature.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryChange;
import ua.esoya.domain.directory.DirectoryFate;
import ua.esoya.domain.directory.DirectoryField;
import ua.esoya.domain.directory.DirectoryPlan;
import ua.esoya.domain.directory.DirectoryUse;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.list.Chip;

/** How directories are said. */
final class DirectoryWords {
    static final Text TEXT = Text.of(DirectoryWords.class);
    private static final Locale UKRAINIAN = Locale.of("uk");
    private static final Set<String> PLACES = Set.of("core.case_file", "core.case_applicant", "core.case_representative", "core.document_package", "core.inventory_item", "core.case_fee",
            "core.case_override", "core.case_result", "core.case_issue", "core.person", "core.identity_document", "core.person_social_category", "core.provider_result", "core.correction",
            "core.case_addition", "core.visit", "ref.information_card", "ref.card_document", "ref.card_result_kind", "archive.scan", "archive.printed_paper", "access.access_end", "ref.workplace", "ref.service", "ref.office",
            "ref.direction_sphere", "ref.direction_provider", "access.employee", "access.access_order", "access.composition", "access.reception_schedule", "core.transfer_register", "archive.archived_case",
            "core.case_attribute", "ref.street", "ref.former_street_name", "ref.unit");

    private static final Set<String> PROBLEMS = Set.of("required", "too_long", "duplicate", "unknown_code", "retired", "placeholder", "same_name",
            "not_settlement", "itself", "years_or_permanent");

    private DirectoryWords() {}

    /** The state as people see it on a day: what is to be looked at says so. */
    static Chip state(DirectoryValue value, LocalDate today) {
        if (value.isDue(today)) {
            return new Chip(Meaning.TODAY, TEXT.get("state.due"));
        }
        if (value.isToCome()) {
            return new Chip(Meaning.INFO, value.plannedOn().map(day -> TEXT.get("state.to_come", day)).orElse(""));
        }
        return value.plannedOn().map(day -> new Chip(Meaning.WARN, TEXT.get("state.planned", day))).orElseGet(() -> state(value));
    }

    static Chip state(DirectoryValue value) {
        return value.retiredOn().map(day -> value.isRetired() ? new Chip(Meaning.SHUT, TEXT.get("state.retired", day)) : new Chip(Meaning.WARN, TEXT.get("state.until", day)))
                .orElse(new Chip(Meaning.OK, TEXT.get("state.live")));
    }

    /** What the value holds beside its name; a tick is said by its name alone. */
    static String extra(Directory directory, Map<String, Object> value) {
        return directory.fields().stream().filter(field -> value.containsKey(field.name()) && !Boolean.FALSE.equals(value.get(field.name())) && !List.of().equals(value.get(field.name())))
                .map(field -> field.isTick() ? field.title().toLowerCase(UKRAINIAN) : TEXT.get("extra", field.title(), shown(field, value.get(field.name()))))
                .collect(Collectors.joining("; "));
    }

    /** Whether all typed words begin some word of the value. */
    static boolean matches(DirectoryValue value, String typed) {
        var words = List.of(value.title().toLowerCase(UKRAINIAN).split("[\\s«»(),.–—-]+"));
        return typed.isBlank() || List.of(typed.strip().toLowerCase(UKRAINIAN).split("\\s+")).stream()
                .allMatch(part -> value.code().startsWith(part) || words.stream().anyMatch(word -> word.startsWith(part)));
    }

    static Chip action(DirectoryChange change) {
        return new Chip(switch (change.action()) {
            case "retired" -> Meaning.SHUT;
            case "changed" -> Meaning.INFO;
            default -> Meaning.OK;
        }, TEXT.get("action." + change.action()));
    }

    /** A value as it will be after these fields change. */
    static Map<String, Object> with(Map<String, Object> now, Map<String, Object> change) {
        var then = new HashMap<>(now);
        then.putAll(change);
        return then;
    }

    /** Why a planned change was forbidden on its day. */
    static String refusal(Directory directory, DirectoryPlan plan) {
        var parts = plan.refusal().split(" ", 2);
        return switch (parts[0]) {
            case "directory_value_held" -> held(parts[1]);
            case "directory_full" -> TEXT.get("plan.full");
            case "directory_value_invalid" -> problems(directory, List.of(parts[1].split(";")));
            default -> TEXT.get("plan.forbidden");
        };
    }

    /** Only what differs, by the names of the fields. */
    static String difference(Directory directory, Map<String, Object> of, Map<String, Object> other) {
        var said = new ArrayList<String>();
        if (!same("title", of, other)) {
            said.add(shown(of.get("title")));
        }
        if (!same("position", of, other)) {
            said.add(TEXT.get("extra", TEXT.get("value.place"), shown(of.get("position"))));
        }
        if (!same("retired_on", of, other)) {
            said.add(of.containsKey("retired_on") ? TEXT.get("state.retired", LocalDate.parse(shown(of.get("retired_on")))) : TEXT.get("state.live"));
        }
        if (!same("review_on", of, other)) {
            said.add(of.containsKey("review_on") ? TEXT.get("review.on", LocalDate.parse(shown(of.get("review_on")))) : TEXT.get("review.none"));
        }
        directory.fields().stream().filter(field -> !same(field.name(), of, other)).forEach(field -> said.add(TEXT.get("extra", field.title(), shown(field, of.get(field.name())))));
        return of.isEmpty() ? "" : String.join("; ", said);
    }

    /** One sentence about who uses a value. */
    static String uses(List<DirectoryUse> uses) {
        return uses.isEmpty() ? TEXT.get("uses.none") : TEXT.get("uses", uses.stream().map(DirectoryWords::use).collect(Collectors.joining("; ")));
    }

    static Chip fate(DirectoryFate row) {
        return new Chip(switch (row.fate()) {
            case "added" -> Meaning.OK;
            case "changed" -> Meaning.INFO;
            case "same" -> Meaning.SHUT;
            default -> Meaning.LATE;
        }, TEXT.get("fate." + row.fate()));
    }

    /** What is wrong with a row, by the names of the fields. */
    static String problems(Directory directory, DirectoryFate row) {
        return problems(directory, row.problems());
    }

    private static String problems(Directory directory, List<String> problems) {
        return problems.stream().map(problem -> {
            var field = problem.substring(0, problem.indexOf(':'));
            var rule = problem.substring(problem.indexOf(':') + 1);
            var name = switch (field) {
                case "code" -> TEXT.get("column.code");
                case "title" -> TEXT.get("value.title");
                case "position" -> TEXT.get("value.place");
                case "review_on" -> TEXT.get("value.review");
                default -> directory.fields().stream().filter(it -> it.name().equals(field)).map(DirectoryField::title).findFirst().orElse(field);
            };
            return TEXT.get("extra", name, TEXT.get("problem." + (PROBLEMS.contains(rule) ? rule : "other")));
        }).collect(Collectors.joining("; "));
    }

    /** What keeps a value in use, from the server's {@code place:amount;…}. */
    static String held(String detail) {
        return TEXT.get("held", Arrays.stream(detail.split(";")).map(one -> one.split(":"))
                .map(one -> TEXT.get("use", TEXT.get("held." + one[0]), Words.number(Integer.parseInt(one[1])))).collect(Collectors.joining("; ")));
    }

    private static String use(DirectoryUse use) {
        var table = use.place().substring(0, use.place().lastIndexOf('.'));
        var where = TEXT.get("place." + (PLACES.contains(table) ? table : "other"));
        if (!use.named().isEmpty()) {
            return TEXT.get("use.named", where, amount(use.uses()), String.join(", ", use.named()));
        }
        return use.openCases() == 0 ? TEXT.get("use", where, amount(use.uses())) : TEXT.get("use.open", where, amount(use.uses()), amount(use.openCases()));
    }

    private static String amount(long counted) {
        return counted > DirectoryUse.MANY ? TEXT.get("many", DirectoryUse.MANY) : Words.number(counted);
    }

    private static boolean same(String name, Map<String, Object> of, Map<String, Object> other) {
        return shown(of.get(name)).equals(shown(other.get(name)));
    }

    /** What another directory's value is called, not its code. */
    private static String shown(DirectoryField field, @Nullable Object value) {
        return switch (value) {
            case null -> shown(value);
            case List<?> several -> several.stream().map(field::named).collect(Collectors.joining(", "));
            default -> field.kind().equals("date") ? TEXT.get("day", LocalDate.parse(value.toString())) : field.options().isEmpty() ? shown(value) : field.named(value);
        };
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> TEXT.get("nothing");
            case Boolean yes -> TEXT.get(yes ? "yes" : "no");
            default -> value.toString();
        };
    }
}
