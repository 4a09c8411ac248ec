package ua.esoya.workstation.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import ua.esoya.workstation.ui.command.Command;

/**
 * One screen as the main window sees it. It is made when opened and closed once. Whoever makes it gives it a
 * {@link Background#forScreen()} and closes that in {@link #closed()}.
 */
public interface Screen {

    /** What the window calls it: «Нова справа». */
    String title();

    /** What sort of screen it is, without a word about whom it shows: what may stand in a problem report. */
    default String kind() {
        return title();
    }

    /** What is shown; the same node on each call. */
    Node node();

    /** What can be done here, in the order of the bottom line. */
    default List<Command> commands() {
        return List.of();
    }

    /** The control that gets the keys when the screen comes to the front for the first time. */
    default Optional<Node> firstFocus() {
        return Optional.empty();
    }

    /** The work that would be lost by leaving now; empty when the screen may be left without a question. */
    default Optional<UnsavedWork> unsavedWork() {
        return Optional.empty();
    }

    /**
     * Another screen is about to lie over this one, which is still in the window: time to let go of large pictures until
     * {@link #shownAgain()}. What is drawn of them is let go with {@link Renderer#forget}.
     */
    default void covered() {}

    /** The screen is in front again, after the one above it was closed: time to refresh. */
    default void shownAgain() {}

    /** The screen is gone; late answers must find nobody. */
    default void closed() {}
}
