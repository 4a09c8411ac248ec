package ua.esoya.workstation.ui.route;

import java.util.UUID;

/** One case that lies with the own provider, for its marks. */
public record OpenHanded(UUID caseId) implements Route {
    @Override
    public Route place() {
        return new OpenHandedWork();
    }
}
