package ua.esoya.workstation.ui;

import java.util.List;
import java.util.Optional;
import ua.esoya.workstation.ui.command.Command;
import ua.esoya.workstation.ui.route.Route;

/** What a feature plugs into the main window; the composition root lists the features and knows no more of them. */
public interface Feature {

    /** The entry in the left rail for this person; empty when the feature has none or the person's roles do not reach it. */
    Optional<RailEntry> railEntry();

    /** All entries in the left rail, for a feature with several places of work. */
    default List<RailEntry> railEntries() {
        return railEntry().stream().toList();
    }

    /** Commands of the feature that are valid on every screen, for this person. */
    default List<Command> commands() {
        return List.of();
    }

    /** Commands valid on every screen that stand in the menu of the person too. */
    default List<Command> menu() {
        return List.of();
    }

    /** The screen of this route, made anew; empty when the route is another feature's. */
    Optional<Screen> open(Route route);
}
