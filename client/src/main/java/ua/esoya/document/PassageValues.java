package ua.esoya.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.esoya.domain.paper.CasePaper;
import ua.esoya.domain.paper.OfficePass;
import ua.esoya.domain.paper.Outcome;
import ua.esoya.domain.paper.Passage;
import ua.esoya.domain.paper.Stage;
import ua.esoya.domain.paper.Transfer;

/** Stages, transfers and result of the routing slip; what has not happened is an empty place to fill by hand. */
final class PassageValues {
    private static final List<String> STEPS = List.of(
            "transfer.handed-over", "transfer.received-by-provider", "transfer.result-sent", "transfer.result-received",
            "transfer.notified", "transfer.issued");

    private PassageValues() {}

    static Values addTo(Values values, CasePaper paper) {
        Passage passage = paper.passage();
        Optional<Outcome> outcome = passage.outcome();
        return values
                .list("stages", paper.stages(), PassageValues::stage)
                .list("transfers", List.of(0, 1, 2, 3, 4, 5), step -> transfer(step, passage.steps().get(step)))
                .list("passes", passage.passes().stream().flatMap(PassageValues::pass).toList(), it -> it)
                .text("outcomeKind", outcome.map(Outcome::kind).orElse(""))
                .text("outcomeNumber", outcome.map(Outcome::number).orElse(""))
                .day("outcomeOn", outcome.flatMap(Outcome::on))
                .text("refusalGround", outcome.map(Outcome::refusalGround).orElse(""))
                .text("closed", passage.closed())
                .text("archived", passage.archived());
    }

    private static Values stage(Stage stage) {
        return new Values()
                .text("action", stage.action())
                .text("responsible", stage.responsible())
                .text("role", stage.role())
                .text("term", stage.term())
                .day("dueOn", stage.dueOn())
                .moment("doneAt", stage.doneAt())
                .text("result", stage.result());
    }

    private static Stream<Values> pass(OfficePass pass) {
        return Stream.of(
                move(PaperWords.of(pass.onlyIssue() ? "pass.issue" : "pass.case"), pass.office(), Optional.of(pass.passed())),
                move(PaperWords.of("pass.accepted"), pass.office(), pass.accepted()));
    }

    private static Values move(String step, String office, Optional<Transfer> transfer) {
        return new Values()
                .text("step", step)
                .text("office", office)
                .moment("at", transfer.map(Transfer::at))
                .text("who", transfer.map(Transfer::who).orElse(""))
                .text("how", transfer.map(Transfer::how).orElse(""));
    }

    private static Values transfer(int step, Optional<Transfer> transfer) {
        return new Values()
                .text("step", PaperWords.of(STEPS.get(step)))
                .text("need", PaperWords.of(STEPS.get(step) + ".how"))
                .moment("at", transfer.map(Transfer::at))
                .text("who", transfer.map(Transfer::who).orElse(""))
                .text("how", transfer.map(Transfer::how).orElse(""));
    }
}
