package ua.esoya.workstation.feature.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ua.esoya.domain.registry.ElectronicShare;
import ua.esoya.domain.registry.RegistryCheck;
import ua.esoya.domain.registry.RegistryDifference;
import ua.esoya.domain.registry.RegistrySummary;
import ua.esoya.exchange.registry.RegistryUnusable;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Words;
import ua.esoya.workstation.ui.list.Chip;
import ua.esoya.workstation.ui.sheet.Detail;

/** How the registry is said. */
final class RegistryWords {
    static final Text TEXT = Text.of(RegistryWords.class);
    private static final int SHORT_HASH = 12;
    private static final Set<String> FIELDS = Set.of("code", "title", "sector", "provider", "address", "closed_on", "is_electronic");
    private static final Set<String> RULES = Set.of("required", "format", "type", "too_long", "control_character", "duplicate");

    private RegistryWords() {}

    /** When the registry was taken, and how many differences of each kind there are. */
    static String summary(RegistrySummary summary) {
        var counts = Arrays.stream(DifferenceKind.values()).map(kind -> TEXT.get("count", TEXT.get("kind." + kind.code()), summary.count(kind.code()))).collect(Collectors.joining(" · "));
        return summary.lastImport().map(last -> TEXT.get("summary", last.importedAt(), last.source(), last.services())).orElse(TEXT.get("summary.none")) + "\n" + counts;
    }

    static Chip fate(RegistryCheck.Row row) {
        return new Chip(switch (row.fate()) {
            case "added", "back" -> Meaning.OK;
            case "renamed" -> Meaning.INFO;
            case "closed" -> Meaning.SHUT;
            case RegistryCheck.GONE -> Meaning.WARN;
            default -> Meaning.LATE;
        }, TEXT.get("fate." + row.fate()));
    }

    /** What is wrong with a row. */
    static String problems(RegistryCheck.Row row) {
        return row.problems().stream().map(problem -> {
            var field = problem.substring(0, problem.indexOf(':'));
            var rule = problem.substring(problem.indexOf(':') + 1);
            return TEXT.get("problem", TEXT.get("field." + (FIELDS.contains(field) ? field : "other")), TEXT.get("rule." + (RULES.contains(rule) ? rule : "other")));
        }).collect(Collectors.joining("; "));
    }

    /** What a check came to, before anything is written. */
    static Notice checked(RegistryCheck check) {
        if (!check.mayTake()) {
            return Notice.wrong(TEXT.get("dry.wrong", check.count(RegistryCheck.WRONG)));
        }
        var ready = TEXT.get("dry.ready", check.count("added") + check.count("back"), check.count("renamed"), check.count("closed"), check.count(RegistryCheck.GONE), check.count("changed"), check.count("same"));
        return check.isPerhapsPartial() ? new Notice(Meaning.WARN, TEXT.get("dry.partial", ready)) : new Notice(Meaning.OK, ready);
    }

    /** Why a publication is of no use. */
    static String unusable(RegistryUnusable no) {
        return TEXT.get("unusable." + no.problem().name().toLowerCase(Locale.ROOT), no.where());
    }

    /** From which day there is no such service. */
    static String closed(RegistryDifference row) {
        return row.closedOn().map(day -> TEXT.get("closed.on", day)).orElse(row.isGone() ? TEXT.get("closed.gone") : "");
    }

    /** Our service with its code. */
    static String ours(RegistryDifference row) {
        return row.localCode().isBlank() ? TEXT.get("nothing") : TEXT.get("ours", row.localCode(), row.title());
    }

    static List<Detail> details(RegistryDifference row) {
        return List.of(new Detail(TEXT.get("column.ours"), row.title()), new Detail(TEXT.get("column.local"), row.localCode()), new Detail(TEXT.get("column.sphere"), row.sphere()),
                new Detail(TEXT.get("column.registry"), row.registryTitle()), new Detail(TEXT.get("column.code"), row.stateCode()), new Detail(TEXT.get("column.sector"), row.sector()),
                new Detail(TEXT.get("column.provider"), row.registryProvider()), new Detail(TEXT.get("column.closed"), closed(row)), new Detail(TEXT.get("column.address"), row.address()));
    }

    static String hash(String sha256) {
        return sha256.substring(0, Math.min(SHORT_HASH, sha256.length())) + "…";
    }

    static String percent(ElectronicShare share) {
        return share.services() == share.unsaid() ? TEXT.get("nothing") : TEXT.get("percent", share.percent());
    }

    static String orNothing(String words) {
        return words.isBlank() ? TEXT.get("nothing") : words;
    }

    static String amount(int count) {
        return Words.number(count);
    }
}
