package ua.esoya.workstation.ui.route;

/** The address of a screen: a record that says what to show and never how. */
public interface Route {

    /** The address under which the rail knows the place this screen belongs to: of several lists side by side, the first. */
    default Route place() {
        return this;
    }
}
