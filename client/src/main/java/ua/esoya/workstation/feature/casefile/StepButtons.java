package ua.esoya.workstation.feature.casefile;

import static ua.esoya.workstation.feature.casefile.CaseWords.TEXT;

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

    StepButtons(CourseViewModel course, Command step, Command menu, Command undoing) {
        this.course = course;
        this.undo = undoing;
        var primary = Parts.primary(step);
        course.next().subscribe(next -> {
            next.map(it -> TEXT.get("step." + it.verb())).ifPresent(primary::setText);
            Parts.show(primary, next.isPresent());
        });
        more.setId(menu.id().replace('.', '-'));
        menu.shortcut().ifPresent(key -> more.setGraphic(Parts.key(key.label())));
        more.setContentDisplay(ContentDisplay.RIGHT);
        more.setMinWidth(Region.USE_PREF_SIZE);
        course.others().subscribe(this::fill);
        course.undoable().subscribe(this::fill);
        Parts.styled(this, "es-row").getChildren().addAll(more, primary);
        setMinWidth(Region.USE_PREF_SIZE);
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
        var item = new MenuItem(TEXT.get("step." + step.verb()));
        item.setId("menu-" + step.verb());
        item.setOnAction(ignored -> course.take(step));
        return item;
    }
}
