package ua.esoya.workstation.feature.transfer;

import static ua.esoya.workstation.feature.transfer.TransferForms.TEXT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ua.esoya.domain.CaseNumber;
import ua.esoya.domain.Refusal;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/**
 * One register while it is filled by a barcode reader. A reader is quicker than the server: what it sends waits in a queue. The first
 * refusal empties the queue and says so, for whoever looks at the papers and not at the window must not lose a case unseen.
 */
final class RegisterViewModel {
    private final TransferGateway gateway;
    private final int transferId;
    private final UnaryOperator<String> states;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<Optional<TransferRegister>> register = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> said = new ReadOnlyObjectWrapper<>(new Notice(Meaning.INFO, TEXT.get("scan")));
    private final ReadOnlyObjectWrapper<Optional<TransferRegister.Row>> removed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper refusals = new ReadOnlyIntegerWrapper();
    private final StringProperty typed = new SimpleStringProperty("");
    private final Deque<String> queue = new ArrayDeque<>();
    private String asked = "";
    private UUID request = UuidCreator.getTimeOrderedEpoch();
    private boolean busy;

    /** @param states how a state of a case is called, by its code */
    RegisterViewModel(TransferGateway gateway, int transferId, UnaryOperator<String> states, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.transferId = transferId;
        this.states = states;
        this.background = background;
        this.troubles = troubles;
    }

    /** The register; absent until it was read. */
    ReadOnlyObjectProperty<Optional<TransferRegister>> register() {
        return register.getReadOnlyProperty();
    }

    /** What the last scan or key did. */
    ReadOnlyObjectProperty<Notice> said() {
        return said.getReadOnlyProperty();
    }

    /** The case taken out last, which can be put back. */
    ReadOnlyObjectProperty<Optional<TransferRegister.Row>> removed() {
        return removed.getReadOnlyProperty();
    }

    /** Grows with each number that was not taken: it stands in the field again. */
    ReadOnlyIntegerProperty refusals() {
        return refusals.getReadOnlyProperty();
    }

    /** What stands in the field. */
    StringProperty typed() {
        return typed;
    }

    /** Reads the register anew. */
    void read() {
        background.run(() -> gateway.register(transferId), this::show, troubles.refusedTo(refused -> said.set(Notice.wrong(refused.text()))));
    }

    /** A colleague may fill or send the same register: what changed is shown, what was said of the last scan stays. */
    void hinted() {
        if (!busy) {
            background.run(() -> gateway.register(transferId), read -> {
                if (!busy && register.get().filter(read::equals).isEmpty()) {
                    show(read);
                }
            }, troubles.refusedTo(ignored -> {}));
        }
    }

    /** Takes what stands in the field. */
    void scan() {
        var number = typed.get().strip();
        if (!number.isEmpty()) {
            typed.set("");
            queue.add(number);
            next();
        }
    }

    /** Takes the case out; {@link #putBack()} puts it in again. */
    void remove(TransferRegister.Row row) {
        act("remove " + row.caseId(), () -> gateway.remove(request, transferId, row.caseId()), () -> {
            removed.set(Optional.of(row));
            said.set(new Notice(Meaning.WARN, TEXT.get("said.removed", row.caseNumber())));
        });
    }

    void putBack() {
        removed.get().ifPresent(row -> {
            queue.add(row.caseNumber());
            next();
        });
    }

    /** Sends the register away. */
    void close() {
        act("close", () -> gateway.close(request, transferId), () -> said.set(new Notice(Meaning.OK, TEXT.get("said.closed", cases()))));
    }

    /** The provider confirmed so many cases. */
    void received(int cases) {
        said.set(new Notice(Meaning.OK, TEXT.get("said.received", cases)));
        read();
    }

    /** Something around the register has a word to say. */
    void tell(Notice notice) {
        said.set(notice);
    }

    int cases() {
        return register.get().map(it -> it.rows().size()).orElse(0);
    }

    private void next() {
        if (busy || queue.isEmpty()) {
            return;
        }
        var words = queue.remove();
        var number = CaseNumber.read(words);
        if (number.value().isEmpty()) {
            refuse(words, number.remarks().getFirst().text());
            return;
        }
        ask("add " + words);
        busy = true;
        background.run(() -> {
            gateway.add(request, transferId, words);
            return gateway.register(transferId);
        }, read -> {
            busy = false;
            renew();
            show(read);
            removed.set(removed.get().filter(row -> read.rows().stream().noneMatch(now -> now.caseId().equals(row.caseId()))));
            said.set(new Notice(Meaning.OK, TEXT.get("said.added", read.rows().isEmpty() ? words : read.rows().getLast().caseNumber(), read.rows().size())));
            next();
        }, failure -> {
            busy = false;
            troubles.refusedTo(refused -> {
                renew();
                refuse(words, reason(failure, refused));
            }).accept(failure);
            if (!(failure instanceof Refusal)) {
                refuse(words, TEXT.get("said.no-line"));
            }
        });
    }

    private void act(String what, Runnable verb, Runnable done) {
        if (busy) {
            return;
        }
        ask(what);
        busy = true;
        background.run(() -> {
            verb.run();
            return gateway.register(transferId);
        }, read -> {
            busy = false;
            renew();
            show(read);
            done.run();
            next();
        }, failure -> {
            busy = false;
            troubles.refusedTo(refused -> {
                renew();
                said.set(Notice.wrong(refused.text()));
            }).accept(failure);
        });
    }

    /** One content keeps one request until it is answered. */
    private void ask(String what) {
        if (!what.equals(asked)) {
            renew();
            asked = what;
        }
    }

    private void renew() {
        asked = "";
        request = UuidCreator.getTimeOrderedEpoch();
    }

    private void show(TransferRegister read) {
        register.set(Optional.of(read));
        if (!read.isOpen() && said.get().meaning() == Meaning.INFO) {
            said.set(Notice.NONE);
        }
    }

    private void refuse(String number, String why) {
        var lost = queue.isEmpty() ? "" : " " + TEXT.get("said.not-taken", queue.stream().map(CaseNumber::written).collect(Collectors.joining(", ")));
        queue.clear();
        typed.set(number);
        said.set(Notice.wrong(TEXT.get("said.refused", CaseNumber.written(number), why) + lost));
        refusals.set(refusals.get() + 1);
    }

    private String reason(Throwable failure, Trouble.Refused refused) {
        if (!(failure instanceof Refusal refusal)) {
            return refused.text();
        }
        return switch (refusal.rule()) {
            case "in_a_transfer" -> register.get().filter(it -> it.registerNumber().equals(refusal.detail())).isPresent()
                    ? TEXT.get("why.twice") : TEXT.get("why.other-register", refusal.detail());
            case "transition_not_allowed" -> TEXT.get("why.state", states.apply(refusal.detail().split(":", 2)[0]));
            case "other_provider" -> TEXT.get("why.other-provider");
            case "case_not_visible" -> TEXT.get("why.not-ours");
            default -> refused.text();
        };
    }
}
