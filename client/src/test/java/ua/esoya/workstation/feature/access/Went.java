package ua.esoya.workstation.feature.access;

import java.util.ArrayList;
import java.util.List;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.route.Route;

/** Remembers where one was sent. */
final class Went implements Navigator {
    final List<Route> opened = new ArrayList<>();
    int back;

    @Override
    public void open(Route route) {
        opened.add(route);
    }

    @Override
    public void start(Route route) {
        opened.add(route);
    }

    @Override
    public void back() {
        back++;
    }

    /** The form that was opened last. */
    Form form() {
        return ((AccessRoutes.Fill) opened.getLast()).form();
    }
}
