package ua.esoya.workstation.ui.list;

import ua.esoya.workstation.ui.Meaning;

/** A state in a row: its meaning gives colour and icon, the words say it. */
public record Chip(Meaning meaning, String words) {}
