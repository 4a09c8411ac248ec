package ua.esoya.workstation.ui;

import org.kordamp.ikonli.Ikon;
import ua.esoya.workstation.ui.route.Route;

/** One entry of the left rail: stable English id, icon, one or two words, and the route it starts. */
public record RailEntry(String id, Ikon icon, String words, Route route) {}
