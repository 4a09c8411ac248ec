package ua.esoya.workstation.feature.template;

import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class TemplateRoutes {
    private TemplateRoutes() {}

    /** All templates. */
    record All() implements Route {}

    /** A template being written. */
    record Designer(TemplatePlace template, String title) implements Route {
        @Override
        public Route place() {
            return new All();
        }
    }
}
