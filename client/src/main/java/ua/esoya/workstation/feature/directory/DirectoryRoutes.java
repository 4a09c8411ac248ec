package ua.esoya.workstation.feature.directory;

import java.util.List;
import java.util.Optional;
import ua.esoya.domain.directory.Directory;
import ua.esoya.domain.directory.DirectoryComparison;
import ua.esoya.domain.directory.DirectoryFile;
import ua.esoya.domain.directory.DirectoryValue;
import ua.esoya.workstation.ui.route.Route;

/** Addresses within the feature. */
final class DirectoryRoutes {
    private DirectoryRoutes() {}

    /** All directories and their values. */
    record Directories() implements Route {}

    /** What is to be looked at again. */
    record Reviews() implements Route {}

    /** Changes that wait for their day. */
    record Plans() implements Route {}

    /** How one value changed, or the whole directory. */
    record History(Directory directory, Optional<DirectoryValue> value) implements Route {}

    /** A file compared with a directory, and what would become of its rows. */
    record DryRun(Directory directory, String file, List<DirectoryFile.Row> rows, DirectoryComparison comparison, Runnable taken) implements Route {}
}
