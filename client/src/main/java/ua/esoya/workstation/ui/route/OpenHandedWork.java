package ua.esoya.workstation.ui.route;

/** The cases that lie with the own provider. */
public record OpenHandedWork() implements Route {}
