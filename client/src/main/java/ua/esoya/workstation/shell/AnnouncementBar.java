package ua.esoya.workstation.shell;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.esoya.domain.Announcement;
import ua.esoya.workstation.ui.Meaning;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.Text;
import ua.esoya.workstation.ui.command.Shortcut;

/** Strips under the top line with what all workplaces are told; no room when there is nothing. */
final class AnnouncementBar extends VBox {
    /** The key under which the first announcement has been read. */
    static final Shortcut READ = new Shortcut(KeyCode.R, true, true, false);

    private static final Text TEXT = Text.of(AnnouncementBar.class);

    private Runnable readFirst = () -> {};

    AnnouncementBar() {
        setId("announcements");
    }

    /** The announcement that waits first has been read. */
    void readFirst() {
        readFirst.run();
    }

    void watch(AnnouncementViewModel model) {
        readFirst = model::readFirst;
        model.shown().addListener((Observable changed) -> show(model));
        show(model);
    }

    private void show(AnnouncementViewModel model) {
        getChildren().setAll(model.shown().stream().map(it -> strip(it, model)).toList());
    }

    private static String words(Announcement announcement) {
        if (announcement.isPlanned()) {
            return TEXT.get("announcement.planned", announcement.body(), announcement.from(), announcement.until());
        }
        return announcement.isOutage()
                ? TEXT.get("announcement.outage", announcement.body(), announcement.until().toLocalDate(), announcement.until().toLocalTime()) : announcement.body();
    }

    private static Node strip(Announcement announcement, AnnouncementViewModel model) {
        var meaning = announcement.isOutage() ? Meaning.LATE : Meaning.INFO;
        var words = new Label(words(announcement), Parts.icon(meaning.icon(), 16));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var strip = Parts.styled(new HBox(words), announcement.isOutage() ? "es-banner" : "es-last-time");
        if (!announcement.isOutage()) {
            var read = new Button(TEXT.get("announcement.read"), Parts.key(READ.label()));
            read.setContentDisplay(ContentDisplay.RIGHT);
            read.setId("announcement-read");
            read.setMinWidth(Region.USE_PREF_SIZE);
            read.setOnAction(ignored -> model.read(announcement));
            strip.getChildren().addAll(Parts.filler(), read);
        }
        return strip;
    }
}
