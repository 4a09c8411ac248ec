package ua.esoya.workstation.ui.route;

/** What ends soon: orders, participation, passwords, certificates. */
public record OpenEnding() implements Route {}
