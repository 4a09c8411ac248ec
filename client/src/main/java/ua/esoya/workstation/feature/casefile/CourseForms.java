package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.TimeEntry;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.Course;
import ua.esoya.domain.casefile.CourseStep;
import ua.esoya.domain.service.ClassifierValue;
import ua.esoya.workstation.feature.casefile.CourseGateway.Target;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;
import ua.esoya.workstation.ui.sheet.ResultFields;

/** The form of each mark, filled with what is known or likely. */
final class CourseForms {
    /** Refusals that mean: the case is no longer as it was read. */
    static final Set<String> CHANGED = Set.of("ZN212", "ZN409");

    private static final String TIME = "received_at";
    private static final String DAY = "received_on";
    /** The office a case is passed to, as the server names it. */
    static final String OFFICE = "office_id";

    private static final String REASON = "reason";
    private static final Set<CourseStep> WITHOUT_REASON = Set.of(CourseStep.RESUME, CourseStep.COMPLETE, CourseStep.STORE);
    private static final int LONGEST_REASON = 300;

    private final CourseGateway gateway;
    private final Supplier<LocalDateTime> now;
    private final ResultFields results;
    private final IssueFields issues;

    /**
     * Forms over this gateway.
     *
     * @param codes values of a directory
     * @param now the server's time
     */
    CourseForms(CourseGateway gateway, Function<String, List<ClassifierValue>> codes, Supplier<LocalDateTime> now) {
        this.gateway = gateway;
        this.now = now;
        this.results = new ResultFields(codes);
        this.issues = new IssueFields(codes);
    }

    /** The form of this mark; {@code changed} is told, once the form is left, that the case was no longer as it was read. */
    Form of(CourseStep step, CaseCard card, Runnable changed) {
        return switch (step) {
            case ACCEPT -> receipt(card, changed);
            case RECEIVE_RESULT -> form(step, card, results.fields(grounds(card)), results.initial(card.today(), card.course().ready()), results.follows(grounds(card)), changed,
                    (target, values) -> gateway.result(target, ResultFields.toSend(values)));
            case ISSUE -> form(step, card, issues.fields(card), issues.initial(card), issues.follows(card), changed,
                    (target, values) -> gateway.issue(target, IssueFields.toSend(values)));
            case GIVE_AT_ONCE -> atOnce(card, changed);
            case PASS_CASE, PASS_ISSUE -> pass(step, card, changed);
            case CLOSE, ACCEPT_PASS -> throw new IllegalArgumentException("nothing to fill in");
            default -> turn(step, card, changed);
        };
    }

    private Form receipt(CaseCard card, Runnable changed) {
        var at = now.get();
        return form(CourseStep.ACCEPT, card, List.of(
                new FieldSpec.Day(DAY, TEXT.get("receipt.day"), true),
                new FieldSpec.Line(TIME, TEXT.get("receipt.time"), true, 5, TEXT.get("receipt.time.example")),
                new FieldSpec.Line("name", TEXT.get("receipt.name"), true, 150, TEXT.get("receipt.name.example")),
                new FieldSpec.Line("position", TEXT.get("receipt.position"), true, 150, TEXT.get("receipt.position.example"))),
                Map.of(DAY, at.toLocalDate(), TIME, TimeEntry.text(at.toLocalTime())), Map.of(), changed, (target, values) -> {
                    var sent = new HashMap<>(values);
                    var time = TimeEntry.read(String.valueOf(sent.get(TIME))).orElseThrow(() -> new FieldTrouble(TIME, TEXT.get("receipt.time.wrong")));
                    if (sent.remove(DAY) instanceof LocalDate day) {
                        sent.put(TIME, day.atTime(time));
                    }
                    try {
                        gateway.receipt(target, sent);
                    } catch (Refusal refusal) {
                        if (refusal.fields().stream().anyMatch(problem -> problem.field().equals("true_at"))) {
                            throw new FieldTrouble(TIME, TEXT.get("receipt.time.impossible", card.registeredAt().truncatedTo(ChronoUnit.MINUTES)));
                        }
                        throw refusal;
                    }
                });
    }

    private Form atOnce(CaseCard card, Runnable changed) {
        var fields = new ArrayList<>(results.fields(grounds(card)));
        fields.addAll(issues.fields(card));
        var initial = new HashMap<>(results.initial(card.today(), Optional.empty()));
        initial.putAll(issues.initial(card));
        var follows = new HashMap<>(results.follows(grounds(card)));
        follows.putAll(issues.follows(card));
        return form(CourseStep.GIVE_AT_ONCE, card, fields, initial, follows, changed,
                (target, values) -> gateway.giveAtOnce(target, ResultFields.toSend(values), IssueFields.toSend(values)));
    }

    private static List<Course.Ground> grounds(CaseCard card) {
        return card.course().grounds();
    }

    private Form pass(CourseStep step, CaseCard card, Runnable changed) {
        var offices = card.course().holding().offices().stream().map(it -> new Option(it.officeId(), it.title())).toList();
        return form(step, card, List.of(
                new FieldSpec.OneOf(OFFICE, TEXT.get("pass.office"), true, offices),
                new FieldSpec.Lines(REASON, TEXT.get("turn.reason"), true, LONGEST_REASON)), Map.of(), Map.of(), changed, (target, values) -> {
                    var sent = new HashMap<>(values);
                    sent.put("what", step == CourseStep.PASS_CASE ? "case" : "issue");
                    gateway.pass(target, sent);
                });
    }

    private Form turn(CourseStep step, CaseCard card, Runnable changed) {
        var fields = new ArrayList<FieldSpec>();
        if (step == CourseStep.EXTEND) {
            fields.add(new FieldSpec.Day("until_on", TEXT.get("turn.until"), true));
        }
        fields.add(new FieldSpec.Lines(REASON, TEXT.get("turn.reason"), !WITHOUT_REASON.contains(step), LONGEST_REASON));
        return form(step, card, fields, Map.of(), Map.of(), changed, (target, values) -> gateway.turn(target, step.verb(), values));
    }

    /** Sends what is filled in. */
    @FunctionalInterface
    private interface Sending {
        void send(Target target, Map<String, Object> values);
    }

    private static Form form(CourseStep step, CaseCard card, List<FieldSpec> fields, Map<String, Object> initial, Map<String, Form.Follow> follows, Runnable changed,
            Sending sending) {
        var words = "step." + step.verb();
        return new Form("mark-" + step.verb().replace('_', '-'), TEXT.get("mark.title", TEXT.get(words), card.caseNumber()), TEXT.get(words + ".hint"),
                TEXT.get(words + ".act"), fields, initial, (request, values) -> {
                    try {
                        sending.send(new Target(request, card.caseId(), card.rowVersion()), values);
                        return () -> {};
                    } catch (Refusal refusal) {
                        if (CHANGED.contains(refusal.code())) {
                            return changed;
                        }
                        throw refusal;
                    }
                }, follows).marking(card.caseNumber());
    }
}
