package ua.esoya.workstation.feature.casefile;

import ua.esoya.workstation.ui.route.Route;

/** The moderator's list of requests to correct. */
record OpenActs() implements Route {}
