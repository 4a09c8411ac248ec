package ua.esoya.workstation.feature.work;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private final Optional<OpenCards> cards;
    private final Background background;
    private final Troubles troubles;
    private final ReadOnlyObjectWrapper<WorkList> list = new ReadOnlyObjectWrapper<>(WorkList.NONE);
    private final ReadOnlyObjectWrapper<Map<UUID, String>> readers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<WorkGroup> group = new ReadOnlyObjectWrapper<>(WorkGroup.ALL);
    private final ReadOnlyBooleanWrapper mine;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private @Nullable Job reading;
    private boolean stale;

    /**
     * Nothing read yet.
     *
     * @param cards absent for whoever does not open cards of the office
     * @param mine whether only the own cases are shown at first
     */
    WorkViewModel(WorkGateway gateway, Optional<OpenCards> cards, boolean mine, Background background, Troubles troubles) {
        this.gateway = gateway;
        this.cards = cards;
        this.mine = new ReadOnlyBooleanWrapper(mine);
        this.background = background;
        this.troubles = troubles;
    }

    ReadOnlyObjectProperty<WorkList> list() {
        return list.getReadOnlyProperty();
    }

    /** By case, who else has its card open now. */
    ReadOnlyObjectProperty<Map<UUID, String>> readers() {
        return readers.getReadOnlyProperty();
    }

    /** Whether it is known at all who has cards open. */
    boolean namesReaders() {
        return cards.isPresent();
    }

    /** Looks who has cards open, for a list that is seen; the rows stay as they are. */
    void look(boolean visible) {
        // the list itself says what is wrong; a mark that is late is no trouble
        cards.filter(it -> visible).ifPresent(it -> background.run(it::now, readers::set, failure -> {}));
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
            look(true);
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
