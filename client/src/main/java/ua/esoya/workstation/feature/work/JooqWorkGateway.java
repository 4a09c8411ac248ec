package ua.esoya.workstation.feature.work;

import java.util.Objects;
import org.jooq.JSONB;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;

/** The queue of work, read from the server. */
final class JooqWorkGateway implements WorkGateway {
    private static final int MOST = 200;

    private final Database database;
    private final int officeId;

    JooqWorkGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public WorkList list(boolean mine, WorkGroup group) {
        JSONB told = database.read(sql -> Routines.workList(sql.configuration(), officeId, mine, group.code(), MOST));
        return Json.read(Objects.requireNonNull(told), WorkList.class);
    }
}
