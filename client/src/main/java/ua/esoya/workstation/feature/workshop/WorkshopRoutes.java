package ua.esoya.workstation.feature.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.esoya.domain.library.SignedLibrary;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class WorkshopRoutes {
    private WorkshopRoutes() {}

    /** All services. */
    record Services() implements Route {}

    /** The cards of a service being edited; absent for a new one. */
    record Cards(Optional<Integer> serviceId, Start start) implements Route {
        Cards(Optional<Integer> serviceId) {
            this(serviceId, new Start.Newest());
        }

        @Override
        public Route place() {
            return new Services();
        }
    }

    /** With which content editing begins. */
    sealed interface Start {
        /** As the newest version says. */
        record Newest() implements Start {}

        /** As the newest version says, with these values of the service put in as a step that can be taken back. */
        record Filled(Map<String, String> values) implements Start {}

        /** As a former version said, to put it in again. */
        record Former(int version) implements Start {}

        /** As it was left. */
        record Kept(UUID draft) implements Start {}

        /** As one's own proposal said, which is taken back by it. */
        record Reopened(UUID draft) implements Start {}
    }

    /** Cards that are not published yet: one's own, and what moderators proposed to each other. */
    record Drafts() implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }

    /** What one moderator proposed, for the answer of another. */
    record Proposal(KeptCards cards) implements Route {
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

    /** Services to be marked for a file; {@code marked} are already. */
    record LibraryExport(Set<Integer> marked) implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }

    /** Files of services that were taken. */
    record LibraryImports() implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }

    /** Whose signed services are taken. */
    record LibrarySigners() implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }

    /** What a file holds beside ours. */
    record LibraryDryRun(SignedLibrary library) implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }

    /** One service of a file beside ours. */
    record LibraryDifference(LibraryCheck.Row row) implements Route {
        @Override
        public Route place() {
            return new Services();
        }
    }
}
