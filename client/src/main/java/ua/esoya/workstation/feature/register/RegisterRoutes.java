package ua.esoya.workstation.feature.register;

import ua.esoya.domain.register.Disclosure;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class RegisterRoutes {
    private RegisterRoutes() {}

    /** Requests of people about their own data. */
    record SubjectRequests() implements Route {
        @Override
        public Route place() {
            return new Disclosures();
        }
    }

    /** Lawful requests of bodies. */
    record Disclosures() implements Route {}

    /** The cases that a lawful request names. */
    record Cases(Disclosure disclosure) implements Route {}
}
