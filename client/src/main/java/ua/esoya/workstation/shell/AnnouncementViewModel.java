package ua.esoya.workstation.shell;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import ua.esoya.domain.Announcement;
import ua.esoya.workstation.ui.Background;

/** What all workplaces are told (CSP-3.2.12), asked again every minute: breaks of work until they end, the rest until it is read. */
public final class AnnouncementViewModel {
    private static final Duration STEP = Duration.ofMinutes(1);

    private final ObservableList<Announcement> shown = FXCollections.observableArrayList();
    /** Kept: a view nobody keeps is collected, and whoever listens to it hears nothing more. */
    private final ObservableList<Announcement> seen = FXCollections.unmodifiableObservableList(shown);
    private final AnnouncementGateway gateway;
    private final Background background;
    private final Consumer<? super Throwable> troubles;

    /** @param troubles hears what the server answered instead; an outage keeps what is shown */
    public AnnouncementViewModel(AnnouncementGateway gateway, Background background, Consumer<? super Throwable> troubles) {
        this.gateway = gateway;
        this.background = background;
        this.troubles = troubles;
    }

    /** Asks now and from then on every minute. */
    public void begin() {
        ask();
        background.after(STEP, this::begin);
    }

    /** What is shown, newest first. */
    ObservableList<Announcement> shown() {
        return seen;
    }

    /** The person has read it: it goes at once, and the server knows who read. */
    void read(Announcement announcement) {
        shown.remove(announcement);
        background.run(() -> gateway.markRead(announcement.id()), ignored -> {}, troubles);
    }

    /** The newest of those that wait to be read has been read. */
    void readFirst() {
        shown.stream().filter(announcement -> !announcement.isOutage()).findFirst().ifPresent(this::read);
    }

    private void ask() {
        background.run(gateway::now, this::show, troubles);
    }

    private void show(List<Announcement> now) {
        shown.setAll(now.stream().filter(it -> it.isOutage() || !it.isRead()).toList());
    }
}
