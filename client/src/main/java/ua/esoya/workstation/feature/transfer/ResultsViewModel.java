package ua.esoya.workstation.feature.transfer;

import static ua.esoya.workstation.feature.transfer.TransferForms.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.Refusal;
import ua.esoya.workstation.feature.transfer.ResultLine.State;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/**
 * Results that came, scanned case after case: each becomes a row with the values of the row above. Nothing is written before F9, and
 * then each case by itself: one that is refused keeps its row and says why (3.3, 7.1.6b).
 */
final class ResultsViewModel {
    private static final List<String> HAS_RESULT = List.of("result_received", "notified", "issued", "stored");
    private static final List<String> FIELDS = List.of("number", "dated_on", "sheets", "result_kind");

    private final ResultsGateway gateway;
    private final Optional<TransferRegister> register;
    private final UnaryOperator<String> states;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<List<ResultLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Notice> said = new ReadOnlyObjectWrapper<>(new Notice(Meaning.INFO, TEXT.get("scan")));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty typed = new SimpleStringProperty("");
    private final Deque<String> queue = new ArrayDeque<>();
    private ResultValues next;

    /**
     * Nothing scanned yet.
     *
     * @param register only its cases are taken; absent when any case of the office is
     * @param kind the kind of the first row
     * @param states how a state of a case is called, by its code
     */
    ResultsViewModel(ResultsGateway gateway, Optional<TransferRegister> register, String kind, LocalDate today, UnaryOperator<String> states, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.register = register;
        this.states = states;
        this.background = background;
        this.troubles = troubles;
        this.next = new ResultValues(kind, "", Optional.of(today), Optional.of(1), Optional.empty(), "");
    }

    ReadOnlyObjectProperty<List<ResultLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** What the last scan or key did. */
    ReadOnlyObjectProperty<Notice> said() {
        return said.getReadOnlyProperty();
    }

    /** Whether the server is being asked. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What stands in the field. */
    StringProperty typed() {
        return typed;
    }

    Optional<TransferRegister> register() {
        return register;
    }

    /** Rows that are not written yet. */
    long waiting() {
        return lines.get().stream().filter(line -> line.state() != State.TAKEN).count();
    }

    /** Takes what stands in the field. */
    void scan() {
        var number = typed.get().strip();
        if (!number.isEmpty()) {
            typed.set("");
            queue.add(number);
            look();
        }
    }

    /** Other values for a row that is not written yet. */
    void change(ResultLine line, ResultValues values) {
        boolean other = lines.get().stream().anyMatch(now -> now.id().equals(line.id()) && now.state() != State.TAKEN && !now.values().equals(values));
        if (!busy.get() && other) {
            put(new ResultLine(line.of(), values, State.READY, "", UuidCreator.getTimeOrderedEpoch()));
            next = values.repeated();
        }
    }

    /** Takes a row out of the list; what is written stays. */
    void remove(ResultLine line) {
        if (!busy.get() && line.state() != State.TAKEN) {
            lines.set(lines.get().stream().filter(other -> !other.id().equals(line.id())).toList());
            said.set(new Notice(Meaning.WARN, TEXT.get("results.removed", line.of().caseNumber())));
        }
    }

    /** Writes all rows, each by itself. */
    void write() {
        var waiting = lines.get().stream().filter(line -> line.state() != State.TAKEN).toList();
        if (!busy.get() && !waiting.isEmpty()) {
            busy.set(true);
            write(new ArrayDeque<>(waiting));
        }
    }

    private void write(Deque<ResultLine> left) {
        var line = left.poll();
        if (line == null) {
            busy.set(false);
            sum();
            return;
        }
        background.run(() -> {
            gateway.receive(line.request(), line.of(), line.values());
            return true;
        }, done -> {
            put(line.with(State.TAKEN, ""));
            write(left);
        }, failure -> {
            if (failure instanceof Refusal) {
                troubles.refusedTo(no -> put(new ResultLine(line.of(), line.values(), State.REFUSED, reason(failure, no), UuidCreator.getTimeOrderedEpoch()))).accept(failure);
                write(left);
                return;
            }
            // nobody knows whether it was written: the rest waits, and F9 asks again with the same request
            put(line.with(State.UNKNOWN, TEXT.get("said.no-line")));
            busy.set(false);
            troubles.unexpected().accept(failure);
        });
    }

    private void sum() {
        long taken = lines.get().stream().filter(line -> line.state() == State.TAKEN).count();
        long refused = lines.get().stream().filter(line -> line.state() == State.REFUSED).count();
        said.set(refused == 0 ? new Notice(Meaning.OK, TEXT.get("results.written", taken)) : Notice.wrong(TEXT.get("results.refused", taken, refused)));
    }

    private void look() {
        if (busy.get() || queue.isEmpty()) {
            return;
        }
        var words = queue.remove();
        var number = CaseNumber.read(words);
        if (number.value().isEmpty()) {
            refuse(words, number.remarks().getFirst().text());
            return;
        }
        var digits = number.value().get().digits();
        var known = lines.get().stream().filter(line -> line.of().caseNumber().replace("-", "").equals(digits)).findFirst();
        if (known.isPresent()) {
            refuse(words, TEXT.get(known.get().state() == State.TAKEN ? "results.written-already" : "results.twice"));
            return;
        }
        if (register.filter(it -> it.rows().stream().noneMatch(row -> row.caseNumber().replace("-", "").equals(digits))).isPresent()) {
            refuse(words, TEXT.get("results.other-register", register.get().registerNumber()));
            return;
        }
        busy.set(true);
        background.run(() -> gateway.find(words), found -> {
            busy.set(false);
            put(new ResultLine(found, found.ready().map(it -> ResultValues.ready(found, it)).orElse(next), State.READY, "", UuidCreator.getTimeOrderedEpoch()));
            said.set(new Notice(Meaning.OK, TEXT.get(found.ready().isPresent() ? "results.added.ready" : "results.added", found.caseNumber(), lines.get().size())));
            look();
        }, failure -> {
            busy.set(false);
            troubles.refusedTo(no -> refuse(words, reason(failure, no))).accept(failure);
            if (!(failure instanceof Refusal)) {
                refuse(words, TEXT.get("said.no-line"));
            }
        });
    }

    /** The row in its place, or at the end. */
    private void put(ResultLine line) {
        var now = new ArrayList<>(lines.get());
        for (int at = 0; at < now.size(); at++) {
            if (now.get(at).id().equals(line.id())) {
                now.set(at, line);
                lines.set(List.copyOf(now));
                return;
            }
        }
        now.add(line);
        lines.set(List.copyOf(now));
    }

    private void refuse(String number, String why) {
        var lost = queue.isEmpty() ? "" : " " + TEXT.get("said.not-taken", queue.stream().map(CaseNumber::written).collect(Collectors.joining(", ")));
        queue.clear();
        typed.set(number);
        said.set(Notice.wrong(TEXT.get("said.refused", CaseNumber.written(number), why) + lost));
    }

    private String reason(Throwable failure, Trouble.Refused refused) {
        if (!(failure instanceof Refusal refusal)) {
            return refused.text();
        }
        return switch (refusal.rule()) {
            case "transition_not_allowed" -> {
                var state = refusal.detail().split(":", 2)[0];
                yield TEXT.get(HAS_RESULT.contains(state) ? "results.has-result" : "results.state", states.apply(state));
            }
            case "case_not_visible" -> TEXT.get("why.not-ours");
            case "intake_invalid" -> TEXT.get(refusal.fields().stream().anyMatch(field -> field.field().equals("legal_ground")) ? "results.no-ground" : "results.invalid",
                    refusal.fields().isEmpty() ? "" : field(refusal.fields().getFirst().field()));
            default -> refused.text();
        };
    }

    private static String field(String path) {
        return FIELDS.contains(path) ? TEXT.get("results.field." + path) : path;
    }
}
