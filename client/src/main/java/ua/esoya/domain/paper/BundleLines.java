package ua.esoya.domain.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The package to which a case belongs, as its papers name it (KR146-P2).
 *
 * @param number of the case of the request
 * @param ownPosition the place of this case; 0 when it is the request
 */
public record BundleLines(String number, String title, int ownPosition, List<Line> lines) {

    public BundleLines {
        lines = List.copyOf(lines);
    }

    /** Whether this case is the request for the package. */
    public boolean isRequest() {
        return ownPosition == 0;
    }

    /**
     * One service of the package.
     *
     * @param term its term in words, with what it waits for
     * @param dueOn its last day; absent while it waits for another
     */
    public record Line(int position, String number, String service, String provider, String term, Optional<LocalDate> dueOn) {}
}
