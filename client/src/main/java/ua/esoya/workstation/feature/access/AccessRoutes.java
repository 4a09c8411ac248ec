package ua.esoya.workstation.feature.access;

import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class AccessRoutes {
    private AccessRoutes() {}

    /** The list of people. */
    record People() implements Route {}

    /** One official. */
    record Person(int employeeId) implements Route {}

    /** A slip to hand over. */
    record HandOver(Slip slip) implements Route {}

    /** What waits for a second person. */
    record SecondPerson() implements Route {}

    /** Who is at work now. */
    record Sessions() implements Route {}
}
