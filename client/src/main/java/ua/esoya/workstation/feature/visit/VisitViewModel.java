package ua.esoya.workstation.feature.visit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.domain.visit.ServiceVisits;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Troubles;

/**
 * Counts by single keys. The server is told numbers one after another, never two at once: a slow answer cannot bring back an older
 * number. Presses made meanwhile are told together.
 */
final class VisitViewModel {
    private static final int MOST = 1000;

    private final VisitGateway gateway;
    private final Supplier<LocalDate> today;
    private final Background background;
    private final Troubles troubles;
    private final Runnable reload;
    private final Map<Cell, Integer> wanted = new LinkedHashMap<>();
    /** What the server took, while the list may still show less. */
    private final Map<Cell, Integer> taken = new HashMap<>();
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private Optional<ServiceVisits> chosen = Optional.empty();
    private boolean sending;

    private record Cell(int serviceId, String kind) {}

    private record Telling(UUID request, Cell cell, LocalDate day, int amount) {}

    /** @param reload reads the list anew */
    VisitViewModel(VisitGateway gateway, Supplier<LocalDate> today, Background background, Troubles troubles, Runnable reload) {
        this.gateway = gateway;
        this.today = today;
        this.background = background;
        this.troubles = troubles;
        this.reload = reload;
    }

    void choose(Optional<ServiceVisits> row) {
        chosen = row;
    }

    /** One visit more, or one less, of the chosen service; never below nothing. */
    void count(String kind, int by) {
        chosen.ifPresent(row -> {
            var cell = new Cell(row.serviceId(), kind);
            int now = wanted.getOrDefault(cell, taken.getOrDefault(cell, row.amount(kind)));
            int next = Math.clamp(now + (long) by, 0, MOST);
            if (next != now) {
                notice.set(Notice.NONE);
                wanted.put(cell, next);
                tell();
            }
        });
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    private void tell() {
        if (sending || wanted.isEmpty()) {
            return;
        }
        var first = wanted.entrySet().iterator().next();
        var telling = new Telling(UuidCreator.getTimeOrderedEpoch(), first.getKey(), today.get(), first.getValue());
        sending = true;
        background.run(() -> {
            gateway.record(telling.request(), telling.cell().serviceId(), telling.cell().kind(), telling.day(), telling.amount());
            return true;
        }, ignored -> {
            sending = false;
            wanted.remove(telling.cell(), telling.amount());
            taken.put(telling.cell(), telling.amount());
            if (wanted.isEmpty()) {
                reload.run();
            }
            tell();
        }, thrown -> {
            sending = false;
            wanted.clear();
            taken.remove(telling.cell());
            reload.run();
            troubles.refusedTo(refused -> notice.set(Notice.wrong(refused.text()))).accept(thrown);
        });
    }
}
