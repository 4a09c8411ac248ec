package ua.esoya.workstation.ui.sheet;

/** One fact of the chosen row: what it is called, and what it says. */
public record Detail(String label, String text) {}
