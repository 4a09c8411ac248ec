package ua.esoya.workstation.feature.consultation;

import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class ConsultationRoutes {
    private ConsultationRoutes() {}

    /** The cards of all services. */
    record Cards() implements Route {}

    /** What was given today. */
    record Given() implements Route {
        @Override
        public Route place() {
            return new Cards();
        }
    }
}
