package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ua.esoya.domain.casefile.CourseStep;
import ua.esoya.workstation.ui.Parts;
import ua.esoya.workstation.ui.command.Command;

/** The next step as one button, and everything else the state allows in one menu. */
final class StepButtons extends HBox {
    private final CourseViewModel course;
    private final MenuButton more = new MenuButton(TEXT.get("command.more"));
    private final Command undo;
    private final Button primary;

    StepButtons(CourseViewModel course, Command step, Command menu, Command undoing) {
        this.course = course;
        this.undo = undoing;
        this.primary = Parts.primary(step);
        more.setId(menu.id().replace('.', '-'));
        menu.shortcut().ifPresent(key -> more.setGraphic(Parts.key(key.label())));
        more.setContentDisplay(ContentDisplay.RIGHT);
        more.setMinWidth(Region.USE_PREF_SIZE);
        course.others().subscribe(this::fill);
        course.undoable().subscribe(this::fill);
        Parts.styled(this, "es-row").getChildren().addAll(more, primary);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /**
     * Names the next step of the case that is shown.
     *
     * @param likely whether it is what the eye should find first
     */
    void show(boolean likely) {
        course.next().get().map(course::words).ifPresent(primary::setText);
        Parts.show(primary, course.next().get().isPresent());
        primary.getStyleClass().remove("accent");
        if (likely) {
            primary.getStyleClass().add("accent");
        }
    }

    /** Opens the menu for the keys. */
    void open() {
        more.requestFocus();
        more.show();
    }

    private void fill() {
        more.getItems().setAll(course.others().get().stream().map(this::item).toList());
        if (course.undoable().get()) {
            if (!more.getItems().isEmpty()) {
                more.getItems().add(new SeparatorMenuItem());
            }
            var back = new MenuItem(undo.text());
            back.setId("menu-undo");
            back.setOnAction(ignored -> undo.run());
            more.getItems().add(back);
        }
        Parts.show(more, !more.getItems().isEmpty());
    }

    private MenuItem item(CourseStep step) {
        var item = new MenuItem(course.words(step));
        item.setId("menu-" + step.verb());
        item.setOnAction(ignored -> course.take(step));
        return item;
    }
}
