package ua.esoya.workstation.ui.sheet;

/** One thing to choose in a form: what is sent, and how it reads. */
public record Option(Object value, String words) {}
