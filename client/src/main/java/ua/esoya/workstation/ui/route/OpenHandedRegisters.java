package ua.esoya.workstation.ui.route;

/** Registers of hand-over that wait for the own provider to confirm them. */
public record OpenHandedRegisters() implements Route {
    @Override
    public Route place() {
        return new OpenHandedWork();
    }
}
