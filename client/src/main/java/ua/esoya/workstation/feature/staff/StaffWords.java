package ua.esoya.workstation.feature.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ua.esoya.domain.access.AccountState;
import ua.esoya.domain.staff.Participant;
import ua.esoya.domain.staff.Participant.Hours;
import ua.esoya.domain.staff.StaffFate;
import ua.esoya.domain.staff.StaffListReading.Unusable;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.list.Chip;

/** How the screens of the composition say things. */
final class StaffWords {
    static final Text TEXT = Text.of(StaffWords.class);

    private static final List<String> COLUMNS = List.of("surname", "given_name", "patronymic", "position", "department", "office", "phone", "email");

    private StaffWords() {}

    /** The names people give to the columns of a list, by the server's name of the field. */
    static Map<String, List<String>> columns() {
        var columns = new LinkedHashMap<String, List<String>>();
        COLUMNS.forEach(field -> columns.put(field, List.of(TEXT.get("csv." + field).split("\\|"))));
        return columns;
    }

    /** Days with the same hours together, office by office. */
    static String hours(List<Hours> hours) {
        if (hours.isEmpty()) {
            return TEXT.get("hours.office");
        }
        var offices = hours.stream().collect(Collectors.groupingBy(Hours::office, LinkedHashMap::new, Collectors.toList()));
        return offices.entrySet().stream().map(it -> offices.size() == 1 ? days(it.getValue()) : TEXT.get("hours.in", it.getKey(), days(it.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** What becomes of a row, by icon, word and colour. */
    static Chip chip(StaffFate.Kind kind) {
        return new Chip(switch (kind) {
            case REFUSED -> Meaning.LATE;
            case ABSENT -> Meaning.TODAY;
            case CHANGED -> Meaning.WARN;
            case NEW -> Meaning.INFO;
            case SAME -> Meaning.OK;
        }, TEXT.get("fate." + kind.name().toLowerCase(Locale.ROOT)));
    }

    /** The account a person has, or that there is none yet. */
    static String account(StaffFate row) {
        return row.account() == AccountState.NONE ? TEXT.get("account.none")
                : TEXT.get("account", row.login(), TEXT.get("account." + row.account().name().toLowerCase(Locale.ROOT)));
    }

    /** Why a row is refused, or what it would change. */
    static String details(StaffFate row) {
        return switch (row.kind()) {
            case REFUSED -> row.details().stream().map(StaffWords::problem).collect(Collectors.joining("; "));
            case CHANGED -> row.details().stream().map(field -> TEXT.get("field." + field)).collect(Collectors.joining(", "));
            case ABSENT -> TEXT.get("detail.absent");
            case NEW, SAME -> "";
        };
    }

    /** Why a file cannot be read as a list of staff. */
    static String unusable(Unusable file) {
        return TEXT.get("file." + file.problem().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                COLUMNS.contains(file.where()) ? TEXT.get("csv." + file.where()).split("\\|")[0] : file.where());
    }

    /** Whether a participant is in, is leaving or has left. */
    static Chip standing(Participant participant, LocalDate today) {
        if (participant.left(today)) {
            return new Chip(Meaning.SHUT, TEXT.get("standing.left"));
        }
        if (participant.validFrom().isAfter(today)) {
            return new Chip(Meaning.INFO, TEXT.get("standing.coming"));
        }
        return participant.validUntil().isPresent() ? new Chip(Meaning.WARN, TEXT.get("standing.leaving")) : new Chip(Meaning.OK, TEXT.get("standing.member"));
    }

    private static String problem(String fieldAndRule) {
        int colon = fieldAndRule.indexOf(':');
        return TEXT.get("detail.problem", TEXT.get("field." + fieldAndRule.substring(0, colon)), TEXT.get("rule." + fieldAndRule.substring(colon + 1).replace('_', '-')));
    }

    private static String days(List<Hours> hours) {
        var runs = new ArrayList<List<Hours>>();
        for (var day : hours) {
            if (!runs.isEmpty() && follows(runs.getLast().getLast(), day)) {
                runs.getLast().add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        }
        return runs.stream().map(run -> TEXT.get(run.size() == 1 ? "hours.day" : "hours.days", day(run.getFirst()), run.getFirst().opensAt(), run.getFirst().closesAt(), day(run.getLast())))
                .collect(Collectors.joining(", "));
    }

    private static boolean follows(Hours before, Hours day) {
        return day.weekday() == before.weekday() + 1 && day.opensAt().equals(before.opensAt()) && day.closesAt().equals(before.closesAt());
    }

    private static String day(Hours hours) {
        return TEXT.get("weekday." + hours.weekday());
    }
}
