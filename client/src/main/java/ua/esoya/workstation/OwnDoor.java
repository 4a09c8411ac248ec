package ua.esoya.workstation;

import ua.esoya.data.OwnPassword;
import ua.esoya.data.SignIn;
import ua.esoya.domain.access.Readiness;
import ua.esoya.workstation.shell.OwnAccess;

/** A person's own access at the real server. */
final class OwnDoor implements OwnAccess {
    private final Readiness readiness;
    private final OwnPassword password;

    OwnDoor(SignIn.Opened opened) {
        this.readiness = opened.readiness();
        this.password = new OwnPassword(opened.database());
    }

    @Override
    public Readiness readiness() {
        return readiness;
    }

    @Override
    public void provePassword(char[] present) {
        password.prove(present);
    }

    @Override
    public void changePassword(char[] fresh) {
        password.change(fresh);
    }

    @Override
    public void acceptObligation() {
        password.acceptObligation();
    }
}
