package ua.esoya.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Objects;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.function.Executable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Expectations about the server's "no". */
public final class Refusals {
    private Refusals() {}

    /** Expects that the server refuses with this SQLSTATE; gives its message, constraint and detail for further questions. */
    public static ServerErrorMessage assertRefused(String sqlState, Executable work) {
        DataAccessException refusal = assertThrows(DataAccessException.class, work);
        assertEquals(sqlState, refusal.sqlState(), refusal::getMessage);
        return Objects.requireNonNull(Objects.requireNonNull(refusal.getCause(PSQLException.class)).getServerErrorMessage());
    }
}
