package ua.esoya.workstation.ui;

import ua.esoya.workstation.ui.route.Route;

/** How a feature asks for another screen; the main window answers. All calls on the FX thread. */
public interface Navigator {

    /** Opens the screen of this route over the present one; Esc comes back to it. A route that no feature knows is a defect. */
    void open(Route route);

    /** Opens the screen of this route as the only one, after asking about unsaved work of each open screen. */
    void start(Route route);

    /** Closes the screen in front, after asking about its unsaved work. The last one stays. */
    void back();
}
