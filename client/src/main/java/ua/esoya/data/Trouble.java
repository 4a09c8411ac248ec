package ua.esoya.data;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jooq.exception.DataAccessException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;

/**
 * Tells the three kinds of trouble apart: a refusal (class ZN, or a sign-in that the server turned down), an outage
 * (connection lost, server restarting, conflict of transactions), and a defect, which is everything else.
 */
final class Trouble {
    private Trouble() {}

    /** The exception as the upper floors know it. */
    static RuntimeException of(Throwable thrown) {
        if (thrown instanceof Refusal || thrown instanceof Outage) {
            return (RuntimeException) thrown;
        }
        Optional<SQLException> sql = find(thrown, SQLException.class);
        String state = sql.map(SQLException::getSQLState).orElse("");
        if (state == null) {
            state = "";
        }
        if (state.startsWith("ZN")) {
            return refusal(thrown, state);
        }
        return switch (state) {
            case "28P01" -> new Refusal(state, "password_wrong", "");
            case "28000" -> new Refusal(state, "login_not_permitted", "");
            case "42501" -> new Refusal(state, "right_required", "");
            case "22P05", "22021" -> new Refusal(state, "text_unusable", "");
            case "3D000" -> new Outage("database_missing", thrown);
            case "53300" -> new Outage("too_many_connections", thrown);
            default -> outageState(state) || connectionPoolGaveUp(thrown) ? new Outage(reason(thrown), thrown) : defect(thrown);
        };
    }

    /** Whether the same request may be sent again: it never reached a decision, or its decision will be answered the same. */
    static boolean worthAnotherTry(RuntimeException trouble) {
        return trouble instanceof Outage outage && switch (outage.reason()) {
            case "server_unreachable", "server_restarting", "conflict" -> true;
            default -> false;
        };
    }

    private static Refusal refusal(Throwable thrown, String state) {
        Optional<ServerErrorMessage> told = find(thrown, PSQLException.class).map(PSQLException::getServerErrorMessage);
        String rule = told.map(ServerErrorMessage::getConstraint).orElse("");
        String detail = told.map(ServerErrorMessage::getDetail).orElse("");
        return new Refusal(state, rule, detail);
    }

    private static boolean outageState(String state) {
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("40001") || state.equals("40P01") || state.equals("25006");
    }

    private static boolean connectionPoolGaveUp(Throwable thrown) {
        return find(thrown, java.sql.SQLTransientConnectionException.class).isPresent();
    }

    private static String reason(Throwable thrown) {
        String state = find(thrown, SQLException.class).map(SQLException::getSQLState).orElse("");
        if (find(thrown, UnknownHostException.class).isPresent()) {
            return "host_unknown";
        }
        if (find(thrown, SSLException.class).isPresent()) {
            return "certificate";
        }
        if (state != null && state.startsWith("57P0")) {
            return "server_restarting";
        }
        if (state != null && state.startsWith("40")) {
            return "conflict";
        }
        if (find(thrown, ConnectException.class).isPresent() || find(thrown, SocketTimeoutException.class).isPresent()) {
            return "server_unreachable";
        }
        // the driver's refusal of another host's certificate has neither a state nor a cause of its own
        boolean certificate = message(thrown).contains("SSL") || message(thrown).contains("HostnameVerifier");
        return certificate ? "certificate" : "server_unreachable";
    }

    private static String message(Throwable thrown) {
        return find(thrown, PSQLException.class).map(Throwable::getMessage).orElse("");
    }

    private static RuntimeException defect(Throwable thrown) {
        return thrown instanceof RuntimeException runtime ? runtime : new DataAccessException("unexpected", thrown);
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
