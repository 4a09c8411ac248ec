package ua.esoya.workstation.feature.work;

import static ua.esoya.workstation.feature.work.WorkViewModel.TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.esoya.domain.SessionCard;
import ua.esoya.workstation.ui.sheet.FieldSpec;
import ua.esoya.workstation.ui.sheet.Form;
import ua.esoya.workstation.ui.sheet.Option;

/** «Колега захворіла»: whose cases, one or all, who leads them from now on, and why (7.1.5). */
final class TakeOverForm {
    private static final String FROM = "from_employee_id";
    private static final String TO = "to_employee_id";
    private static final String WHICH = "which";
    private static final String ONE = "one";
    private static final int LONGEST_REASON = 300;

    private final TakeOverGateway gateway;
    private final int me;
    private final boolean decides;

    /** For this person; whoever decides for others names who leads the cases. */
    TakeOverForm(TakeOverGateway gateway, SessionCard session, boolean decides) {
        this.gateway = gateway;
        this.me = session.employeeId();
        this.decides = decides;
    }

    /** @param row the case in question, if one was chosen; {@code after} runs when they are led anew */
    Form of(List<Colleague> people, Optional<WorkRow> row, Runnable after) {
        var chosen = row.filter(it -> decides || it.registrarId() != me);
        var fields = new ArrayList<FieldSpec>();
        fields.add(new FieldSpec.OneOf(FROM, TEXT.get("take.from"), true, people.stream().filter(it -> it.waiting() > 0 && (decides || it.employeeId() != me))
                .map(it -> new Option(it.employeeId(), TEXT.get("take.waiting", it.shortName(), it.waiting()))).toList()));
        var which = new ArrayList<Option>();
        chosen.ifPresent(it -> which.add(new Option(ONE, TEXT.get("take.one", it.caseNumber()))));
        which.add(new Option("all", TEXT.get("take.all")));
        fields.add(new FieldSpec.OneOf(WHICH, TEXT.get("take.which"), true, which));
        if (decides) {
            fields.add(new FieldSpec.OneOf(TO, TEXT.get("take.to"), true, people.stream().filter(Colleague::mayLead).map(it -> new Option(it.employeeId(), it.shortName())).toList()));
        }
        fields.add(new FieldSpec.Lines("reason", TEXT.get("take.reason"), true, LONGEST_REASON));
        var initial = new HashMap<String, Object>(Map.of(WHICH, which.getFirst().value()));
        chosen.ifPresent(it -> initial.put(FROM, it.registrarId()));
        return new Form("take-over", TEXT.get("take.title"), TEXT.get("take.hint"), TEXT.get(decides ? "take.act.decide" : "take.act"), fields, initial, (request, values) -> {
            var sent = new HashMap<>(values);
            if (ONE.equals(sent.remove(WHICH))) {
                chosen.ifPresent(it -> sent.put("case_id", it.caseId()));
            }
            gateway.takeOver(request, sent);
            return after;
        });
    }
}
