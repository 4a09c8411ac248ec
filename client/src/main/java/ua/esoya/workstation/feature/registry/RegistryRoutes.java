package ua.esoya.workstation.feature.registry;

import ua.esoya.domain.registry.PublishedRegistry;
import ua.esoya.domain.registry.RegistryCheck;
import ua.esoya.domain.registry.RegistryDifference;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class RegistryRoutes {
    private RegistryRoutes() {}

    /** Ours beside the registry's. */
    record Differences() implements Route {}

    /** What is given electronically. */
    record Shares() implements Route {}

    /** When the registry was taken, and from where. */
    record Imports() implements Route {}

    /** What a publication would change. */
    record DryRun(PublishedRegistry registry, RegistryCheck check) implements Route {
        @Override
        public Route place() {
            return new Differences();
        }
    }

    /** Which service of the registry ours could be. */
    record Candidates(RegistryDifference ours) implements Route {
        @Override
        public Route place() {
            return new Differences();
        }
    }
}
