package ua.esoya.workstation.ui.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Feature;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.RailEntry;
import ua.esoya.workstation.ui.Screen;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.Route;

/** Opens the forms that other features describe. */
public final class SheetFeature implements Feature {
    private final Navigator navigator;
    private final Background background;
    private final Troubles troubles;
    private final Supplier<LocalDate> today;

    /** Forms of a signed-in person; {@code today} is the server's day, by which typed days are understood. */
    public SheetFeature(Navigator navigator, Background background, Troubles troubles, Supplier<LocalDate> today) {
        this.navigator = navigator;
        this.background = background;
        this.troubles = troubles;
        this.today = today;
    }

    @Override
    public Optional<RailEntry> railEntry() {
        return Optional.empty();
    }

    @Override
    public Optional<Screen> open(Route route) {
        return route instanceof FillForm wanted
                ? Optional.of(new FormScreen(wanted.form(), today.get(), navigator, background.forScreen(), troubles)) : Optional.empty();
    }
}
