package ua.esoya.workstation.feature.casefile;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Troubles;

/** Tells the server that the card is open here, and learns where else it is; both end by themselves a minute after the program. */
final class CardPresence implements AutoCloseable {
    private static final Duration BEAT = Duration.ofSeconds(20);

    private final UUID caseId;
    private final CaseGateway gateway;
    private final Background door;
    private final Background lasting;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<List<CardReader>> others = new ReadOnlyObjectWrapper<>(List.of());
    private volatile boolean closed;

    /**
     * @param door of the card
     * @param lasting outlives the card, so that the others can be told of its end
     */
    CardPresence(UUID caseId, CaseGateway gateway, Background door, Background lasting, Troubles troubles) {
        this.caseId = caseId;
        this.gateway = gateway;
        this.door = door;
        this.lasting = lasting;
        this.troubles = troubles;
    }

    /** Says so now and again and again. */
    void begin() {
        look();
        door.after(BEAT, this::begin);
    }

    /** Says so, and reads who else has the card open; nothing more once the card is closed. */
    void look() {
        if (closed) {
            return;
        }
        // where the card itself is refused, it says so
        door.run(this::keepOpen, others::set, troubles.refusedTo(no -> others.set(List.of())));
    }

    private List<CardReader> keepOpen() {
        var read = gateway.keepOpen(caseId);
        if (closed) {
            // the card was closed while this was asked: it must not stay open after all
            gateway.leave(caseId);
        }
        return read;
    }

    /** The others, whoever opened it first in front. */
    ReadOnlyObjectProperty<List<CardReader>> others() {
        return others.getReadOnlyProperty();
    }

    @Override
    public void close() {
        closed = true;
        lasting.run(() -> {
            gateway.leave(caseId);
            return true;
        }, ignored -> {}, troubles.refusedTo(no -> {}));
    }
}
