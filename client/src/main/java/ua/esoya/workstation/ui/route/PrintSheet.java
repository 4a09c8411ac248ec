package ua.esoya.workstation.ui.route;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import ua.esoya.domain.paper.ServiceSheet;

/**
 * Look at a sheet that is no paper of a case, print it or keep it as a file.
 *
 * @param fileName beginning of the file's name and of the print job
 * @param content reads it from the server, which records that; blocks
 * @param count counts each print; absent when nobody does
 */
public record PrintSheet(String title, String fileName, Callable<? extends ServiceSheet> content, Optional<Count> count) implements Route {

    /** A sheet whose prints nobody counts. */
    public PrintSheet(String title, String fileName, Callable<? extends ServiceSheet> content) {
        this(title, fileName, content, Optional.empty());
    }

    /** Records one print on the server and gives which it is; blocks. */
    @FunctionalInterface
    public interface Count {
        int record(UUID request);
    }
}
