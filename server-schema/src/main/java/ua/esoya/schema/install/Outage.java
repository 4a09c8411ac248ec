package ua.esoya.schema.install;

import java.sql.SQLException;
import javax.net.ssl.SSLException;

/** Turns what the driver says about a connection into one sentence that names what to check. */
final class Outage {
    private Outage() {}

    /** Whether the trouble is the way to the server and not the work there. */
    static boolean isConnection(SQLException e) {
        String state = stateOf(e);
        return state.startsWith("08") || state.startsWith("28") || state.startsWith("57P") || state.equals("3D000") || state.equals("53300");
    }

    static InstallRefusal refusal(SQLException e, InstallTarget target) {
        String state = stateOf(e);
        if (isCertificate(e)) {
            return new InstallRefusal(Texts.of("server.certificate", target.authority()), e);
        }
        if (state.startsWith("28")) {
            return new InstallRefusal(Texts.of("server.password", target.authority(), target.user()), e);
        }
        if (state.equals("3D000")) {
            return new InstallRefusal(Texts.of("database.missing", target.database()), e);
        }
        if (state.equals("42501")) {
            return new InstallRefusal(Texts.of("user.notSuperuser", target.user()), e);
        }
        if (isConnection(e)) {
            return new InstallRefusal(Texts.of("server.unreachable", target.authority()), e);
        }
        return new InstallRefusal(Texts.of("server.failed", state, String.valueOf(e.getMessage())), e);
    }

    private static boolean isCertificate(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }

    private static String stateOf(SQLException e) {
        String state = e.getSQLState();
        return state == null ? "" : state;
    }
}
