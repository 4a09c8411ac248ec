package ua.esoya.workstation.ui.route;

/** The cases whose term of keeping is over, and the acts that destroy them. */
public record OpenDisposal() implements Route {
    @Override
    public Route place() {
        return new OpenEnding();
    }
}
