package ua.esoya.workstation.feature.work;

import java.util.Objects;
import org.jooq.JSONB;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;

/** The cases handed to the own provider, read from the server. */
final class JooqHandedWorkGateway implements WorkGateway {
    private static final int MOST = 200;

    private final Database database;

    JooqHandedWorkGateway(Database database) {
        this.database = database;
    }

    @Override
    public WorkList list(boolean mine, WorkGroup group) {
        JSONB told = database.read(sql -> Routines.handedWorkList(sql.configuration(), group.code(), MOST));
        return Json.read(Objects.requireNonNull(told), WorkList.class);
    }
}
