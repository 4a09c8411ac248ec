package ua.esoya.workstation.shell;

/** The way to the server for a person whose workplace is locked. Blocks; called in the background. */
@FunctionalInterface
public interface LockGateway {

    /** Returns when this is the person's password; throws the refusal or outage of the data floor otherwise. */
    void prove(char[] password);
}
