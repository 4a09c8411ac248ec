package ua.esoya.workstation.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import ua.esoya.workstation.ui.route.Route;

/**
 * One entry of the left rail: stable English id, icon, one or two words, and the route it starts.
 *
 * @param waiting how much waits there for this person; nothing is shown for zero
 */
public record RailEntry(String id, Ikon icon, String words, Route route, ObservableValue<Integer> waiting) {

    /** A place where nothing waits. */
    public RailEntry(String id, Ikon icon, String words, Route route) {
        this(id, icon, words, route, new ReadOnlyObjectWrapper<>(0));
    }
}
