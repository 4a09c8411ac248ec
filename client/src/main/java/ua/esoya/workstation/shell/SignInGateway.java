package ua.esoya.workstation.shell;

import java.util.List;
import java.util.Optional;
import ua.esoya.domain.Workplace;

/** The way to the server for one who is not signed in yet. Blocks; called in the background. */
@FunctionalInterface
public interface SignInGateway {

    /** Proves the password, or throws the refusal or outage of the data floor. */
    Admitted admit(String login, char[] password);

    /** A person who is known and has not yet said where they sit. */
    interface Admitted {
        /** Where the person may sit: none when the server offers nothing to choose. */
        List<Workplace> workplaces();

        /** Code of the workplace that was chosen last at this machine. */
        Optional<String> lastWorkplace();

        /** Opens the session, or throws the refusal or outage of the data floor; may be tried again. */
        SignedIn open(Optional<String> workplace);

        /** Gives up: nothing stays open. */
        void leave();
    }
}
