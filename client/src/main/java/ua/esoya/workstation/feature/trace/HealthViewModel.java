package ua.esoya.workstation.feature.trace;

import static ua.esoya.workstation.feature.trace.TraceWords.TEXT;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Notice;

/** How the system is, with the verdict in one sentence (2.1.6, 4.11). */
final class HealthViewModel {
    private final TraceGateway gateway;
    private final String programVersion;
    private final HealthWatch watch;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);

    HealthViewModel(TraceGateway gateway, String programVersion, HealthWatch watch) {
        this.gateway = gateway;
        this.programVersion = programVersion;
        this.watch = watch;
    }

    /** Reads the figures and judges them; blocks. The verdict comes by {@code back} to the FX thread. */
    List<HealthLine> lines(Background back) {
        var line = gateway.line();
        var lines = HealthLines.of(gateway.health(), line, programVersion);
        int troubles = (int) lines.stream().filter(HealthLine::isTrouble).count();
        back.onFx(() -> {
            watch.found(troubles);
            boolean bad = lines.stream().anyMatch(it -> it.meaning() == Meaning.LATE);
            notice.set(troubles == 0 ? new Notice(Meaning.OK, TEXT.get("health.fine")) : new Notice(bad ? Meaning.LATE : Meaning.WARN, TEXT.get("health.troubles", troubles)));
        });
        return lines;
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }
}
