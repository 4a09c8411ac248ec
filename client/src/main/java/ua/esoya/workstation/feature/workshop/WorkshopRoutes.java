package ua.esoya.workstation.feature.workshop;

import java.util.List;
import java.util.Map;
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

    /** The subsistence minimum by its days. */
    record Minimums() implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }

    /** What a minimum would make of the fees; its values as they will be sent. */
    record MinimumEffect(Map<String, Object> minimum) implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }

    /** The values of a form, as they will be sent, tried on the last cases of their service. */
    record FormRehearsal(int serviceId, List<Map<String, Object>> attributes) implements Route {
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
