package ua.esoya.workstation.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.route.Route;

/** A feature of the tests: one rail entry, and screens by a function of the route. */
final class SampleFeature implements Feature {
    final List<Route> opened = new ArrayList<>();

    private final Optional<RailEntry> entry;
    private final Function<Route, Optional<Screen>> screens;

    SampleFeature(Function<Route, Optional<Screen>> screens) {
        this.entry = Optional.empty();
        this.screens = screens;
    }

    SampleFeature(String id, Ikon icon, String words, Route route, Function<Route, Optional<Screen>> screens) {
        this.entry = Optional.of(new RailEntry(id, icon, words, route));
        this.screens = screens;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return entry;
    }

    @Override
    public Optional<Screen> open(Route route) {
        var screen = screens.apply(route);
        screen.ifPresent(ignored -> opened.add(route));
        return screen;
    }
}
