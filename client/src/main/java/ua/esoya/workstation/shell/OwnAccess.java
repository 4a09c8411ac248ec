package ua.esoya.workstation.shell;

import ua.esoya.domain.access.Readiness;

/** What a person with an open session does about their own access (5.1, 6.4, 6.8). Blocks; called in the background. */
public interface OwnAccess {

    /** What stood in the way of work when the session was opened. */
    Readiness readiness();

    /** Returns when this is the person's present password; throws the refusal or outage of the data floor otherwise. */
    void provePassword(char[] present);

    /** Changes the password, or throws the refusal or outage of the data floor. */
    void changePassword(char[] fresh);

    /** Accepts the obligation not to disclose. */
    void acceptObligation();
}
