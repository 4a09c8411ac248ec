package ua.esoya.data;

import static ua.esoya.schema.api.Routines.signIn;
import static ua.esoya.schema.api.Tables.WORKPLACE_LIST;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import ua.esoya.domain.Outage;
import ua.esoya.domain.Refusal;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.Workplace;
import ua.esoya.domain.access.Readiness;

/** A person whose password the server took, before a session is open: the time to choose the workplace (4.1). */
public final class Admission implements AutoCloseable {
    private static final int LOCK_AFTER = 10;

    private final Database database;
    private final String program;
    private final boolean schemaIsNewer;
    private final String schemaVersion;

    Admission(Database database, String program, boolean schemaIsNewer, String schemaVersion) {
        this.database = database;
        this.program = program;
        this.schemaIsNewer = schemaIsNewer;
        this.schemaVersion = schemaVersion;
    }

    /** Workplaces of the offices to which an order in force admits the person; none when there is no such order. */
    public List<Workplace> workplaces() {
        return database.read(sql -> sql.selectFrom(WORKPLACE_LIST.call()).fetch()
                .map(row -> new Workplace(row.getCode(), row.getTitle(), row.getOfficeTitle())));
    }

    /**
     * Opens the session.
     *
     * @param workplace code of the workplace
     * @throws Refusal for a blocked account, no order in force, an unknown workplace; the admission stays, to choose again
     * @throws Outage when the server does not answer
     */
    public SignIn.Opened open(Optional<String> workplace) {
        JSONB answer = database.read(sql -> signIn(sql.configuration(), workplace.orElse(null), program));
        Map<String, Object> raw = Json.read(answer, new TypeReference<Map<String, Object>>() {});
        database.source().enterWith(String.valueOf(raw.get("handle")));
        database.read(sql -> sql.select(DSL.field("api.enter({0})", Boolean.class, DSL.val(raw.get("handle")))).fetch());
        return new SignIn.Opened(database, Json.read(answer, SessionCard.class), Json.read(answer, Readiness.class), schemaIsNewer, schemaVersion,
                HexFormat.of().parseHex(String.valueOf(raw.get("local_key"))), Duration.ofMinutes(((Number) raw.getOrDefault("idle_minutes", LOCK_AFTER)).longValue()));
    }

    /** Lets the person go without a session. */
    @Override
    public void close() {
        database.close();
    }
}
