package ua.esoya.workstation.ui.route;

/** A new password of the person at work. */
public record ChangeOwnPassword() implements Route {}
