package ua.esoya.workstation.shell;

import java.util.Optional;

/** The way to the server for one who is not signed in yet. Blocks; called in the background. */
@FunctionalInterface
public interface SignInGateway {

    /** Opens a session, or throws the refusal or outage of the data floor. */
    SignedIn open(String login, char[] password, Optional<String> workplace);
}
