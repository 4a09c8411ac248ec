package ua.esoya.workstation.feature.ownership;

import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class OwnershipRoutes {
    private OwnershipRoutes() {}

    /** Cases by owner of the data, supplier and way. */
    record Cases() implements Route {}

    /** Services by owner of the data. */
    record Services() implements Route {}
}
