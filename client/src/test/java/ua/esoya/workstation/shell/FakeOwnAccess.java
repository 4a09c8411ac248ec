package ua.esoya.workstation.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.access.Readiness;

/** Remembers what a person did about their own access; refuses when told so. */
final class FakeOwnAccess implements OwnAccess {
    final List<String> done = new ArrayList<>();
    Readiness readiness = Readiness.READY;
    Optional<RuntimeException> refusal = Optional.empty();
    Optional<String> present = Optional.empty();
    char[] given = {};

    @Override
    public Readiness readiness() {
        return readiness;
    }

    @Override
    public void provePassword(char[] typed) {
        if (!present.equals(Optional.of(new String(typed)))) {
            throw new Refusal("ZN302", "password_wrong", "");
        }
    }

    @Override
    public void changePassword(char[] fresh) {
        given = fresh;
        refusal.ifPresent(no -> {
            throw no;
        });
        done.add("change " + new String(fresh));
    }

    @Override
    public void acceptObligation() {
        refusal.ifPresent(no -> {
            throw no;
        });
        done.add("accept");
    }
}
