package ua.esoya.workstation.feature.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.document.FieldList;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class TemplateRoutes {
    private TemplateRoutes() {}

    /** All templates. */
    record All() implements Route {}

    /** Forms from the library that wait for an act. */
    record FromLibrary() implements Route {
        @Override
        public Route place() {
            return new All();
        }
    }

    /**
     * A template being written.
     *
     * @param kept the form from the library with whose text writing begins
     */
    record Designer(TemplatePlace template, String title, Optional<UUID> kept) implements Route {
        Designer(TemplatePlace template, String title) {
            this(template, title, Optional.empty());
        }

        @Override
        public Route place() {
            return new All();
        }
    }

    /**
     * A text tried on the last real cases.
     *
     * @param before what prints today
     */
    record Rehearsal(TemplatePlace template, String title, FieldList fields, String before, String after) implements Route {
        @Override
        public Route place() {
            return new All();
        }
    }

    /**
     * The papers of one case by both texts.
     *
     * @param lost titles of what the second no longer says
     */
    record Both(TemplatePlace template, RehearsedCase tried, String before, String after, List<String> lost) implements Route {
        @Override
        public Route place() {
            return new All();
        }
    }

    /** By which acts a template changed. */
    record Versions(TemplatePlace template, String title) implements Route {
        @Override
        public Route place() {
            return new All();
        }
    }

    /** One version to look at. */
    record Version(TemplatePlace template, String title, TemplateVersion version) implements Route {
        @Override
        public Route place() {
            return new All();
        }
    }
}
