package ua.esoya.agent;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.SignIn;
import ua.esoya.domain.Refusal;

/** The machine's session: opened at first need, kept over outages, opened anew when the server has closed it. */
final class MachineDesk implements AutoCloseable {
    private static final String SESSION_CLOSED = "ZN301";

    private final SignIn signIn;
    private final AgentConfig config;
    private SignIn.@Nullable Opened opened;

    MachineDesk(AgentConfig config, String program) {
        this.signIn = new SignIn(config.server(), program);
        this.config = config;
    }

    <T> T ask(Function<Database, T> question) {
        SignIn.Opened desk = open();
        try {
            return question.apply(desk.database());
        } catch (Refusal refusal) {
            if (refusal.code().equals(SESSION_CLOSED)) {
                forget(desk);
            }
            throw refusal;
        }
    }

    private synchronized SignIn.Opened open() {
        SignIn.Opened present = opened;
        if (present == null) {
            present = signIn.open(config.account(), config.password().toCharArray(), Optional.empty());
            opened = present;
        }
        return present;
    }

    private synchronized void forget(SignIn.Opened closed) {
        if (opened == closed) {
            opened = null;
        }
        closed.database().close();
    }

    @Override
    public synchronized void close() {
        SignIn.Opened present = opened;
        opened = null;
        if (present != null) {
            present.leave();
        }
    }
}
