package ua.esoya.workstation.feature.appeal;

import static ua.esoya.workstation.feature.appeal.AppealWords.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import ua.esoya.domain.register.Problem;
import ua.esoya.domain.register.Proposal;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** The forms by which problems are told and answered, and by which a proposal goes from step to step. */
final class AppealForms {
    private static final int LINES_OF_LOG = 200;
    private static final int LONGEST_SCREEN = 100;
    private static final int LONG = 2000;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_REFERENCE = 300;
    private static final int INSTRUCTION_DAYS = 14;
    private static final String BODY = "body";
    private static final String TEXT_FIELD = "text";

    private final AppealGateway gateway;
    private final IntFunction<List<String>> log;

    /** @param log the last lines of the program's log, without words about people; asked in the background */
    AppealForms(AppealGateway gateway, IntFunction<List<String>> log) {
        this.gateway = gateway;
        this.log = log;
    }

    /**
     * A problem met on a screen (5.3.1).
     *
     * @param screen what sort of screen it was
     */
    Form report(String screen, Runnable after) {
        return new Form("report", TEXT.get("report"), TEXT.get("report.hint", screen), TEXT.get("report.act"), List.of(
                new FieldSpec.Lines(BODY, TEXT.get("report.body"), true, LONG),
                new FieldSpec.Lines("expected", TEXT.get("report.expected"), false, LONG)), Map.of(), (request, values) -> {
                    gateway.report(request, screen.substring(0, Math.min(screen.length(), LONGEST_SCREEN)), words(values, BODY), words(values, "expected"),
                            String.join("\n", log.apply(LINES_OF_LOG)));
                    return after;
                });
    }

    /** What the technical administrator does about a problem. */
    Form answer(Problem problem) {
        return new Form("answer", TEXT.get("answer"), problem.body(), TEXT.get("answer.act"), List.of(
                new FieldSpec.OneOf("status", TEXT.get("answer.status"), true,
                        List.of(new Option("taken", TEXT.get("answer.taken")), new Option("closed", TEXT.get("answer.closed")))),
                new FieldSpec.Lines("answer", TEXT.get("answer.text"), true, LONG)), Map.of("answer", problem.answer()), (request, values) -> {
                    gateway.answer(request, problem.problemReportId(), words(values, "status"), words(values, "answer"));
                    return () -> {};
                });
    }

    /** A proposal, or a request for a change (CSP-3.6.1). */
    Form propose() {
        return new Form("propose", TEXT.get("propose"), TEXT.get("propose.hint"), TEXT.get("propose.act"),
                List.of(new FieldSpec.Lines(BODY, TEXT.get("course.body"), true, LONG)), Map.of(), (request, values) -> {
                    gateway.propose(request, words(values, BODY));
                    return () -> {};
                });
    }

    /** A step that says why, or what was changed. */
    Form said(Proposal proposal, String step) {
        int longest = step.equals("fulfil") ? LONGEST_REFERENCE : LONGEST_REASON;
        return step(proposal, step, List.of(new FieldSpec.Line(TEXT_FIELD, TEXT.get("step." + step + ".text"), true, longest, TEXT.get("step." + step + ".example"))));
    }

    /** A step that needs no words. */
    Form silent(Proposal proposal, String step) {
        return step(proposal, step, List.of());
    }

    /** The initiator tells everybody of the change (CSP-3.6.4). */
    Form spread(Proposal proposal, LocalDate today) {
        return new Form("spread", TEXT.get("spread"), TEXT.get("spread.hint"), TEXT.get("spread.act"), List.of(
                new FieldSpec.Lines(BODY, TEXT.get("spread.body"), true, LONGEST_REASON),
                new FieldSpec.Day("until", TEXT.get("spread.until"), true)),
                Map.of(BODY, proposal.changeReference(), "until", today.plusDays(INSTRUCTION_DAYS)), (request, values) -> {
                    gateway.spread(request, proposal.proposalId(), words(values, BODY), values.get("until") instanceof LocalDate day ? day : today);
                    return () -> {};
                });
    }

    private Form step(Proposal proposal, String step, List<FieldSpec> fields) {
        return new Form(step, TEXT.get("step." + step), TEXT.get("step." + step + ".hint", proposal.body(), proposal.changeReference()), TEXT.get("step." + step + ".act"),
                fields, Map.of(), (request, values) -> {
                    gateway.step(request, proposal.proposalId(), step, words(values, TEXT_FIELD));
                    return () -> {};
                });
    }

    private static String words(Map<String, Object> values, String path) {
        return String.valueOf(values.getOrDefault(path, ""));
    }
}
