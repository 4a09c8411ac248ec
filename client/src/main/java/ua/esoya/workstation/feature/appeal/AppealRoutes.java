package ua.esoya.workstation.feature.appeal;

import java.time.LocalDate;
import ua.esoya.domain.register.Proposal;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class AppealRoutes {
    private AppealRoutes() {}

    /** Problems of the program. */
    record Problems() implements Route {}

    /** How many problems were met where since this day. */
    record Figures(LocalDate from) implements Route {}

    /** Proposals and requests for a change. */
    record Proposals() implements Route {
        @Override
        public Route place() {
            return new Problems();
        }
    }

    /** Who has read the instruction of a proposal. */
    record Readers(Proposal proposal) implements Route {}
}
