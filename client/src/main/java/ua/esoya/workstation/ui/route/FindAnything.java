package ua.esoya.workstation.ui.route;

/** Show what was found for the words typed, or read by a barcode reader, in the search box of the main window. */
public record FindAnything(String typed) implements Route {}
