package ua.esoya.workstation.shell;

import ua.esoya.workstation.ui.route.Route;

/** A route of the tests. */
record SampleRoute(String name) implements Route {}
