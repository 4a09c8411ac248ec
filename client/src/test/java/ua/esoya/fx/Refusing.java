package ua.esoya.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;

/** Sorts troubles as the program does, and remembers those that are nobody's form. */
public final class Refusing {
    public final List<String> banner = new ArrayList<>();
    public final List<Throwable> defects = new ArrayList<>();
    public final Troubles troubles = new Troubles(Refusing::sort, outage -> banner.add(outage.text()), defect -> defects.add(defect.cause()));

    private static Trouble sort(Throwable thrown) {
        return switch (thrown) {
            case Refusal no -> new Trouble.Refused(no.code(), no.rule(), Optional.empty());
            case Outage away -> new Trouble.Outage(away.reason());
            default -> new Trouble.Defect(thrown);
        };
    }
}
