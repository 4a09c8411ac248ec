package ua.esoya.workstation.ui.route;

/** The registration journal. */
public record OpenJournal() implements Route {}
