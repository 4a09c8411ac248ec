package ua.esoya.workstation.ui.form;

/** How one found thing reads in a list of suggestions: its name, and in paler words what tells it from its neighbours. */
public record Suggestion(String name, String detail) {}
