package ua.esoya.workstation.feature.schedule;

import ua.esoya.workstation.ui.route.Route;

/** The three lists of reception. */
final class ScheduleRoutes {
    private ScheduleRoutes() {}

    /** The weeks of offices and participants. */
    record Weeks() implements Route {}

    /** Officials with hours of their own. */
    record Own() implements Route {
        @Override
        public Route place() {
            return new Weeks();
        }
    }

    /** Days unlike their week. */
    record Days() implements Route {
        @Override
        public Route place() {
            return new Weeks();
        }
    }
}
