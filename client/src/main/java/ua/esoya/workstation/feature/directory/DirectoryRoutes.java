package ua.esoya.workstation.feature.directory;

import java.util.Optional;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class DirectoryRoutes {
    private DirectoryRoutes() {}

    /** All directories and their values. */
    record Directories() implements Route {}

    /** How one value changed, or the whole directory. */
    record History(Directory directory, Optional<DirectoryValue> value) implements Route {}
}
