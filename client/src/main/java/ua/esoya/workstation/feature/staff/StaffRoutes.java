package ua.esoya.workstation.feature.staff;

import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class StaffRoutes {
    private StaffRoutes() {}

    /** The composition of the centre. */
    record Composition() implements Route {}

    /** What would become of a list of staff. */
    record DryRun(StaffList list) implements Route {}
}
