package ua.esoya.data;

import static ua.esoya.schema.api.Tables.PASSWORD_SALTS;

import java.util.Objects;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.schema.api.Routines;

/** What a signed-in person does about their own access: a new password, and the obligation (5.1, 6.4, 6.8). */
public final class OwnPassword {
    private final Database database;

    /** Acts in the session of this database. */
    public OwnPassword(Database database) {
        this.database = database;
    }

    /**
     * Asks the server whether this is the person's present password; the session goes on.
     *
     * @throws Refusal for a wrong password
     * @throws Outage when the server cannot be reached
     */
    public void prove(char[] present) {
        SignIn.prove(database.source().with(present));
    }

    /**
     * Changes the password and answers whether work is open; new connections use it from then on. The caller wipes it.
     *
     * @throws Refusal ZN319 for one of the last passwords; the old one stays
     * @throws Outage when the answer was lost: whichever password the server has will open the next connection
     */
    public boolean change(char[] fresh) {
        String[] traces = database.read(sql -> sql.selectFrom(PASSWORD_SALTS.call())
                .fetch(row -> PasswordProof.trace(fresh, row.getIterations(), row.getSalt())).toArray(String[]::new));
        String verifier = PasswordProof.verifier(fresh);
        var source = database.source();
        source.expect(fresh);
        try {
            boolean open = Boolean.TRUE.equals(database.read(sql -> Objects.requireNonNull(Routines.changePassword(sql.configuration(), verifier, traces))));
            source.changed();
            return open;
        } catch (Refusal unchanged) {
            source.unchanged();
            throw unchanged;
        }
    }

    /** Accepts the obligation not to disclose and answers whether work is open; accepting again changes nothing. */
    public boolean acceptObligation() {
        return Boolean.TRUE.equals(database.read(sql -> Objects.requireNonNull(Routines.acceptObligation(sql.configuration()))));
    }
}
