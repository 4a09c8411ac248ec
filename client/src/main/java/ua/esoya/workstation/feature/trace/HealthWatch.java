package ua.esoya.workstation.feature.trace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.trace.ServerLine;
import ua.esoya.workstation.ui.Background;

/** How many figures of the system need somebody: the number on the rail. */
final class HealthWatch {
    private final TraceGateway gateway;
    private final Background background;
    private final ReadOnlyObjectWrapper<Integer> troubles = new ReadOnlyObjectWrapper<>(0);

    HealthWatch(TraceGateway gateway, Background background) {
        this.gateway = gateway;
        this.background = background;
    }

    ReadOnlyObjectProperty<Integer> troubles() {
        return troubles.getReadOnlyProperty();
    }

    /** Counts anew; a count that fails leaves the old number, because the page itself tells the trouble. */
    void look() {
        background.run(() -> {
            ServerLine line = gateway.line();
            return (int) HealthLines.of(gateway.health(), line, "").stream().filter(HealthLine::isTrouble).count();
        }, this::found, ignored -> {});
    }

    /** So many troubles were just seen on the page. */
    void found(int now) {
        troubles.set(now);
    }
}
