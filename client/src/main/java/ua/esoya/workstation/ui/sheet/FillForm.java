package ua.esoya.workstation.ui.sheet;

import ua.esoya.workstation.ui.route.Route;

/** A form to fill in, as a screen of its own. */
public record FillForm(Form form) implements Route {}
