package ua.esoya.data;

import static ua.esoya.schema.api.Routines.recordWorkplaceLock;
import static ua.esoya.schema.api.Routines.signOut;
import static ua.esoya.schema.api.Tables.SCHEMA_VERSION;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.ServerAddress;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.access.Readiness;
import ua.esoya.schema.install.SchemaVersion;

/** Signing in: connect as the person, shake hands on the schema, open the session (4.1, 5.1). */
public final class SignIn {
    private final ServerAddress address;
    private final String program;

    /** @param program name and version of the program, recorded with the session */
    public SignIn(ServerAddress address, String program) {
        this.address = address;
        this.program = program;
    }

    /**
     * What a successful sign-in gives; {@code leave} ends it.
     *
     * @param readiness what the person has to do before the server lets them work
     * @param localKey 32 bytes that close what waits on this machine; the person's and workplace's own, kept in memory only
     * @param lockAfter after how long without a key or a move of the mouse the workplace locks itself
     */
    public record Opened(
            Database database, SessionCard card, Readiness readiness, boolean schemaIsNewer, String schemaVersion, byte[] localKey, Duration lockAfter) {

        /** Records that the workplace was locked or unlocked; the session goes on. Blocks. */
        public void recordLock(boolean locked) {
            database.read(sql -> {
                recordWorkplaceLock(sql.configuration(), locked);
                return true;
            });
        }

        /** Closes the session on the server and the connections; a server that is away closes it by itself at the next sign-in. */
        public void leave() {
            try {
                database.read(sql -> {
                    signOut(sql.configuration());
                    return true;
                });
            } catch (Outage | Refusal alreadyGone) {
                // nothing is left to close
            } finally {
                database.close();
            }
        }
    }

    /**
     * Proves the password and shakes hands on the schema; the session is opened afterwards.
     *
     * @throws Refusal for a wrong password or another schema version
     * @throws Outage when the server cannot be reached or is not the one its certificate should prove
     */
    public Admission admit(String login, char[] password) {
        var source = new PersonalDataSource(address, login, password);
        // once and at once: the pool would knock again and again for seconds, and each knock is a refused sign-in on record
        prove(source);
        var database = new Database(source);
        try {
            var told = database.read(sql -> sql.fetchSingle(SCHEMA_VERSION.call()));
            boolean newer = switch (SchemaVersion.ofThisBuild().compareWith(told.getLatest(), told.getLatestBreaking())) {
                case NEWER_BREAKING -> throw new Refusal("ZN501", "program_too_old", told.getLatest());
                case OLDER -> throw new Refusal("ZN502", "schema_too_old", told.getLatest());
                case NEWER_COMPATIBLE -> true;
                case EQUAL -> false;
            };
            return new Admission(database, program, newer, told.getLatest());
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    /**
     * Asks the server whether this is the person's password, without another session: the open one goes on.
     *
     * @throws Refusal for a wrong password or an account that may no longer sign in
     * @throws Outage when the server cannot be reached
     */
    public void prove(String login, char[] password) {
        prove(new PersonalDataSource(address, login, password));
    }

    static void prove(PersonalDataSource source) {
        try (var connection = source.getConnection()) {
            connection.getMetaData();
        } catch (SQLException refused) {
            throw Trouble.of(refused);
        }
    }

    /**
     * Signs the person in where the workplace is known beforehand.
     *
     * @throws Refusal as {@link #admit} and {@link Admission#open} do; nothing stays open then
     * @throws Outage as {@link #admit} does
     */
    public Opened open(String login, char[] password, Optional<String> workplace) {
        var admission = admit(login, password);
        try {
            return admission.open(workplace);
        } catch (RuntimeException refused) {
            admission.close();
            throw refused;
        }
    }
}
