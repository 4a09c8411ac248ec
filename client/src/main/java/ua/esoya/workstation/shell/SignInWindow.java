package ua.esoya.workstation.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import ua.esoya.workstation.ui.Background;
import ua.esoya.workstation.ui.Trouble;

/** Makes the sign-in window. */
public final class SignInWindow {
    private SignInWindow() {}

    /**
     * A sign-in form that gives the open session to {@code entered}, on the FX thread.
     *
     * @param fixedWorkplace code of the workplace of this machine; without it the person chooses one after the password
     */
    public static Parent make(
            SignInGateway gateway,
            Background background,
            Function<Throwable, Trouble> sorter,
            Optional<String> fixedWorkplace,
            List<TrainingAccount> training,
            Consumer<SignedIn> entered) {
        return new SignInView(new SignInViewModel(gateway, background, sorter, fixedWorkplace, entered), background, training);
    }
}
