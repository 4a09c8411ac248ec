package ua.esoya.workstation.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import ua.esoya.workstation.ui.Dialogs;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.Route;

/** The screens that lie one over another; the window shows the top one. Leaving unsaved work is asked about by name. */
final class ScreenStack implements Navigator {
    private record Open(Route route, Screen screen, Optional<Node> focus) {}

    private final Deque<Open> screens = new ArrayDeque<>();
    private final List<Feature> features = new ArrayList<>();
    private final Dialogs dialogs;
    private final Consumer<Screen> shown;
    private final ReadOnlyObjectWrapper<Optional<Route>> started = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** {@code shown} is told which screen is in front now. */
    ScreenStack(Dialogs dialogs, Consumer<Screen> shown) {
        this.dialogs = dialogs;
        this.shown = shown;
    }

    /** Features come after the stack, because they are given it as their navigator. */
    void serve(List<? extends Feature> all) {
        features.addAll(all);
    }

    /** The route of the lowest screen: the place of work that the rail marks. */
    ReadOnlyObjectProperty<Optional<Route>> started() {
        return started.getReadOnlyProperty();
    }

    /** Gives the keys to the screen in front, once the window is on the stage. */
    void focusFront() {
        if (!screens.isEmpty()) {
            screens.element().screen().firstFocus().ifPresent(Node::requestFocus);
        }
    }

    @Override
    public void open(Route route) {
        if (!openKnown(route)) {
            throw unknown(route);
        }
    }

    /** Opens a place that not everybody has; answers whether this person has it. */
    boolean openKnown(Route route) {
        if (!screens.isEmpty() && screens.element().route().equals(route)) {
            screens.element().screen().shownAgain();
            return true;
        }
        var known = known(route);
        known.ifPresent(screen -> over(route, screen));
        return known.isPresent();
    }

    private void over(Route route, Screen screen) {
        if (!screens.isEmpty()) {
            var top = screens.pop();
            screens.push(new Open(top.route(), top.screen(), Optional.ofNullable(top.screen().node().getScene()).map(scene -> scene.getFocusOwner())));
            top.screen().covered();
        }
        show(route, screen);
    }

    @Override
    public void start(Route route) {
        leaveAll(() -> {
            show(route, known(route).orElseThrow(() -> unknown(route)));
            started.set(Optional.of(route));
        });
    }

    @Override
    public void back() {
        if (screens.size() < 2) {
            return;
        }
        asking(screens.element().screen(), () -> {
            screens.pop().screen().closed();
            var below = screens.element();
            shown.accept(below.screen());
            below.focus().ifPresent(Node::requestFocus);
            below.screen().shownAgain();
        });
    }

    /** Closes every screen, asking about unsaved work of each; then goes on. */
    void leaveAll(Runnable then) {
        if (screens.isEmpty()) {
            then.run();
            return;
        }
        var top = screens.element().screen();
        if (top.unsavedWork().isPresent()) {
            shown.accept(top);
        }
        asking(top, () -> {
            screens.pop().screen().closed();
            Optional.ofNullable(screens.peek()).map(Open::screen).filter(below -> below.unsavedWork().isPresent()).ifPresent(Screen::shownAgain);
            leaveAll(then);
        });
    }

    private void asking(Screen screen, Runnable leave) {
        screen.unsavedWork().ifPresentOrElse(work -> dialogs.askToLeave(work, leave), leave);
    }

    private Optional<Screen> known(Route route) {
        return features.stream().flatMap(feature -> feature.open(route).stream()).findFirst();
    }

    private static IllegalStateException unknown(Route route) {
        return new IllegalStateException("no feature knows " + route.getClass().getSimpleName());
    }

    private void show(Route route, Screen screen) {
        screens.push(new Open(route, screen, Optional.empty()));
        shown.accept(screen);
        screen.firstFocus().ifPresent(Node::requestFocus);
    }
}
