package ua.esoya.workstation.feature.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.esoya.domain.FieldProblem;
import ua.esoya.workstation.ui.Text;

/** Looks the whole form over before it is sent, by the server's own rules, and finds the place of what the server refused. */
final class IntakeCheck {
    private static final Text TEXT = Text.of(IntakeCheck.class);
    private static final List<String> TOLD = List.of("required", "too_long", "format", "alphabet", "control_character", "future", "range",
            "unknown_code", "expired", "fixed", "fewer");

    private final IntakeDraft draft;

    IntakeCheck(IntakeDraft draft) {
        this.draft = draft;
    }

    /** Everything that stops the form, in the order of speech; each is also said under its field. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (draft.service().get().isEmpty()) {
            problems.add(new Problem(Problem.SERVICE, TEXT.get("problem.service")));
        }
        boolean somebody = draft.applicants().stream().allMatch(a -> a.begun().get());
        if (!somebody) {
            problems.add(new Problem(Problem.LOOK_UP, TEXT.get("problem.applicant")));
        }
        draft.eachAsked((path, entry) -> {
            if (somebody || !path.startsWith("applicants")) {
                entry.check();
                entry.problem().ifPresent(sentence -> problems.add(new Problem(path, sentence)));
            }
        });
        together(problems, somebody);
        return List.copyOf(problems);
    }

    /** What no field can know alone. */
    private void together(List<Problem> problems, boolean somebody) {
        boolean sms = draft.plain().get("notice_way").text().get().equals("sms");
        boolean phone = draft.applicants().stream().anyMatch(a -> !a.entries().get("phone").blank());
        if (somebody && sms && !phone) {
            refuse("applicants[0].phone", TEXT.get("problem.phone_for_sms"), problems);
        }
        int at = 0;
        for (var document : draft.documents()) {
            if (document.counts()) {
                var path = "documents[" + at++ + "].sheets";
                boolean told = problems.stream().anyMatch(p -> p.path().equals(path));
                if (document.lacksSheets() && !told) {
                    refuse(path, TEXT.get("problem.sheets"), problems);
                }
            }
        }
        if (draft.service().get().isPresent() && at == 0) {
            problems.add(new Problem(Problem.DOCUMENTS, TEXT.get("problem.documents")));
        }
    }

    private void refuse(String path, String sentence, List<Problem> problems) {
        Optional.ofNullable(draft.asked().get(path)).ifPresent(entry -> entry.refuse(sentence));
        problems.add(new Problem(path, sentence));
    }

    /** The server's refusals, each said under its field where it has one. */
    List<Problem> refused(List<FieldProblem> fields) {
        var asked = draft.asked();
        var problems = new ArrayList<Problem>();
        for (var field : fields) {
            var entry = asked.get(field.field());
            var label = entry == null ? place(field.field()) : entry.label();
            var sentence = TEXT.get("refused." + (TOLD.contains(field.rule()) ? field.rule() : "other"), label);
            if (entry != null) {
                entry.refuse(sentence);
            }
            problems.add(new Problem(field.field(), sentence));
        }
        var order = List.copyOf(asked.keySet());
        problems.sort(Comparator.comparingInt(p -> order.contains(p.path()) ? order.indexOf(p.path()) : -1));
        return List.copyOf(problems);
    }

    private static String place(String path) {
        return switch (path) {
            case Problem.SERVICE -> TEXT.get("label.service");
            case Problem.DOCUMENTS -> TEXT.get("documents");
            case "applicants" -> TEXT.get("applicant");
            case Problem.REASON -> TEXT.get("label.reason");
            default -> path;
        };
    }

    /** The first field that must be filled and is empty, if any. */
    Optional<String> firstEmpty() {
        return draft.asked().entrySet().stream().filter(e -> e.getValue().required() && e.getValue().blank()).map(Map.Entry::getKey).findFirst();
    }
}
