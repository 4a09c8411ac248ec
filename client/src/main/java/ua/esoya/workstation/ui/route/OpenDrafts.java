package ua.esoya.workstation.ui.route;

/** Unfinished registrations: one's own and those set aside in the office. */
public record OpenDrafts() implements Route {}
