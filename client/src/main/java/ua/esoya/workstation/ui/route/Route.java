package ua.esoya.workstation.ui.route;

/** The address of a screen: a record that says what to show and never how. */
public interface Route {}
