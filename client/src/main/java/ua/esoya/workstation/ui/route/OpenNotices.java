package ua.esoya.workstation.ui.route;

/** Applicants whom a person tells: no machine can, could, or knows that it did. */
public record OpenNotices() implements Route {}
