package ua.esoya.fx;

import java.util.ArrayList;
import java.util.List;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.workstation.ui.Navigator;
import ua.esoya.workstation.ui.Trouble;
import ua.esoya.workstation.ui.Troubles;
import ua.esoya.workstation.ui.route.Route;

/** What a screen under test asked of the program around it: other screens, the banner, the defect window. */
public final class Asked implements Navigator {
    /** Routes opened, in order. */
    public final List<Route> opened = new ArrayList<>();
    /** Outages given to the banner. */
    public final List<Trouble.Outage> outages = new ArrayList<>();
    /** Defects given to the window. */
    public final List<Trouble.Defect> defects = new ArrayList<>();
    /** How often the screen asked to be closed. */
    public int backs;

    /** Sorts failures as the program does: a refusal's text is its rule. */
    public Troubles troubles() {
        return new Troubles(
                failure -> switch (failure) {
                    case Refusal refusal -> new Trouble.Refused(refusal.code(), refusal.rule(), java.util.Optional.empty());
                    case Outage outage -> new Trouble.Outage(outage.reason());
                    default -> new Trouble.Defect(failure);
                },
                outages::add, defects::add);
    }

    @Override
    public void open(Route route) {
        opened.add(route);
    }

    @Override
    public void start(Route route) {
        opened.add(route);
    }

    @Override
    public void back() {
        backs++;
    }
}
