package ua.esoya.workstation.feature.trace;

import ua.esoya.domain.trace.SecurityEvent;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class TraceRoutes {
    private TraceRoutes() {}

    /** The security journal. */
    record Events() implements Route {}

    /** One event of it. */
    record OneEvent(SecurityEvent event) implements Route {}

    /** The check of the journal's integrity. */
    record Integrity() implements Route {
        @Override
        public Route place() {
            return new Events();
        }
    }

    /** Breaches of the order of access. */
    record Violations() implements Route {
        @Override
        public Route place() {
            return new Events();
        }
    }

    /** How the system is. */
    record Health() implements Route {}
}
