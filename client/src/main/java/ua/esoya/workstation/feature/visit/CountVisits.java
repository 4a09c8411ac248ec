package ua.esoya.workstation.feature.visit;

import ua.esoya.workstation.ui.route.Route;

/** The counter of today's visits. */
record CountVisits() implements Route {}
