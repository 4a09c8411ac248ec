package ua.esoya.fx;

import java.util.ArrayList;
import java.util.List;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.route.Route;
import ua.esoya.workstation.ui.sheet.FillForm;
import ua.esoya.workstation.ui.sheet.Form;

/** Remembers where one was sent. */
public final class Went implements Navigator {
    public final List<Route> opened = new ArrayList<>();
    public int back;

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
    public Form form() {
        return ((FillForm) opened.getLast()).form();
    }
}
