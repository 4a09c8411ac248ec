package ua.esoya.workstation;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.esoya.data.Admission;
import ua.esoya.data.SignIn;
import ua.esoya.device.MachineSettings;
import ua.esoya.domain.Workplace;
import ua.esoya.workstation.shell.SignInGateway;
import ua.esoya.workstation.shell.SignedIn;

/** Signing in at the real server; what was opened goes to the composition root, the workplace chosen into the settings of this machine. */
final class ServerDoor implements SignInGateway {
    private static final Logger LOG = LoggerFactory.getLogger(ServerDoor.class);
    private static final String LAST = "workplace.last";

    private final SignIn server;
    private final MachineSettings machine;
    private final Consumer<SignIn.Opened> opened;

    ServerDoor(SignIn server, MachineSettings machine, Consumer<SignIn.Opened> opened) {
        this.server = server;
        this.machine = machine;
        this.opened = opened;
    }

    @Override
    public Admitted admit(String login, char[] password) {
        return new AtTheDoor(server.admit(login, password));
    }

    private final class AtTheDoor implements Admitted {
        private final Admission admission;

        AtTheDoor(Admission admission) {
            this.admission = admission;
        }

        @Override
        public List<Workplace> workplaces() {
            return admission.workplaces();
        }

        @Override
        public Optional<String> lastWorkplace() {
            return machine.get(LAST);
        }

        @Override
        public SignedIn open(Optional<String> workplace) {
            var open = admission.open(workplace);
            workplace.filter(code -> !lastWorkplace().equals(Optional.of(code))).ifPresent(this::remember);
            opened.accept(open);
            return new SignedIn(open.card(), open.schemaIsNewer(), open.schemaVersion(), new OwnDoor(open), open::leave);
        }

        @Override
        public void leave() {
            admission.close();
        }

        private void remember(String code) {
            try {
                machine.keep(Map.of(LAST, code));
            } catch (UncheckedIOException notKept) {
                // the next sign-in costs a choice more; the session is open and must not be lost for it
                LOG.warn("the workplace is not remembered", notKept);
            }
        }
    }
}
