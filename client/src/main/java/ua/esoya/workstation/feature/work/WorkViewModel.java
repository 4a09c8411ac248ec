package ua.esoya.workstation.feature.work;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Job;
import ua.esoya.workstation.ui.Notice;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/** Which part of the work is shown, and when it is read again. */
final class WorkViewModel {
    static final Text TEXT = Text.of(WorkViewModel.class);

    private final WorkGateway gateway;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<WorkList> list = new ReadOnlyObjectWrapper<>(WorkList.NONE);
    private final ReadOnlyObjectWrapper<WorkGroup> group = new ReadOnlyObjectWrapper<>(WorkGroup.ALL);
    private final ReadOnlyBooleanWrapper mine;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private @Nullable Job reading;
    private boolean stale;

    /** @param mine whether only the own cases are shown at first */
    WorkViewModel(WorkGateway gateway, boolean mine, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.mine = new ReadOnlyBooleanWrapper(mine);
        this.background = background;
        this.troubles = troubles;
    }

    ReadOnlyObjectProperty<WorkList> list() {
        return list.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<WorkGroup> group() {
        return group.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mine() {
        return mine.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Reads counts and rows anew; an answer to an older question is dropped. */
    void read() {
        stale = false;
        if (reading != null) {
            reading.cancel();
        }
        boolean own = mine.get();
        var wanted = group.get();
        reading = background.run(() -> gateway.list(own, wanted), read -> {
            notice.set(Notice.NONE);
            list.set(read);
        }, troubles.refusedTo(this::refused));
    }

    void refused(Trouble.Refused refused) {
        notice.set(Notice.wrong(refused.text()));
    }

    /** Shows one group; a second time all again. */
    void choose(WorkGroup chosen) {
        group.set(group.get() == chosen ? WorkGroup.ALL : chosen);
        read();
    }

    /** Own cases, or those of the whole office. */
    void turn() {
        mine.set(!mine.get());
        read();
    }

    /** Another workstation changed something; nothing is read for a screen nobody sees. */
    void hinted(boolean visible) {
        if (visible) {
            read();
        } else {
            stale = true;
        }
    }

    void shownAgain() {
        if (stale) {
            read();
        }
    }
}
