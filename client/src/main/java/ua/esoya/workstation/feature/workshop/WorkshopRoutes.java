package ua.esoya.workstation.feature.workshop;

import java.util.Optional;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class WorkshopRoutes {
    private WorkshopRoutes() {}

    /** All services. */
    record Services() implements Route {}

    /** The cards of a service being edited; absent for a new one. */
    record Cards(Optional<Integer> serviceId) implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }

    /** By which acts the cards of a service changed. */
    record Versions(int serviceId, String title) implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }
}
