package ua.esoya.workstation.feature.access;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.workstation.ui.Background;

/** How many acts wait for the consent of the person at the keyboard: the number on the rail. */
final class Waiting {
    private final AccessGateway gateway;
    private final Background background;
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(0);

    Waiting(AccessGateway gateway, Background background) {
        this.gateway = gateway;
        this.background = background;
    }

    ReadOnlyObjectProperty<Integer> count() {
        return count.getReadOnlyProperty();
    }

    /** Counts anew; a count that fails leaves the old number, because the list itself tells the trouble. */
    void look() {
        background.run(() -> (int) gateway.waiting().stream().filter(act -> !act.isMine()).count(), count::set, ignored -> {});
    }
}
