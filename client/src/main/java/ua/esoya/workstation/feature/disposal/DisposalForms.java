package ua.esoya.workstation.feature.disposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.FieldTrouble;
import ua.esoya.workstation.ui.sheet.Form;

/** The form that proposes an act of destruction, and the one by which another person carries it out. */
final class DisposalForms {
    static final Text TEXT = Text.of(DisposalForms.class);

    private static final String NUMBER = "number";

    private final DisposalGateway gateway;
    private final LocalDate today;

    DisposalForms(DisposalGateway gateway, LocalDate today) {
        this.gateway = gateway;
        this.today = today;
    }

    /** {@code after} is told over how many cases the act is. */
    Form propose(DisposalLine due, IntConsumer after) {
        return new Form("disposal", TEXT.get("propose", due.office(), String.valueOf(due.closedYear())), TEXT.get("propose.hint", due.cases(), due.files()), TEXT.get("propose.act"), List.of(
                new FieldSpec.Line(NUMBER, TEXT.get("act.number"), true, 50, ""),
                new FieldSpec.Day("signed_on", TEXT.get("act.signed"), true),
                new FieldSpec.Line("ground", TEXT.get("act.ground"), true, 300, TEXT.get("act.ground.example"))), Map.of("signed_on", today), (request, values) -> {
                    var act = new HashMap<>(values);
                    act.put("office_id", due.officeId());
                    act.put("closed_year", due.closedYear());
                    int cases = gateway.propose(request, act);
                    return () -> after.accept(cases);
                });
    }

    /** The number of the act is typed once more: what this form does nobody brings back. */
    Form carryOut(DisposalLine line, DisposalLine.Act act, Runnable after) {
        return new Form("destroy", TEXT.get("destroy", act.number(), act.signedOn()), TEXT.get("destroy.hint", line.cases(), line.office(), String.valueOf(line.closedYear()), act.ground()),
                TEXT.get("destroy.act"), List.of(new FieldSpec.Line(NUMBER, TEXT.get("destroy.number"), true, 50, "")), Map.of(), (request, values) -> {
                    if (!act.number().equals(values.get(NUMBER))) {
                        throw new FieldTrouble(NUMBER, TEXT.get("destroy.other-number", act.number()));
                    }
                    gateway.answer(request, act.id(), true);
                    return after;
                });
    }
}
