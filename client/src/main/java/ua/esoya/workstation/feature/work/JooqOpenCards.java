package ua.esoya.workstation.feature.work;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;

/** Open cards of the own office, read from the server. */
final class JooqOpenCards implements OpenCards {
    private final Database database;
    private final int officeId;

    JooqOpenCards(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public Map<UUID, String> now() {
        JSONB open = database.read(sql -> Routines.openCards(sql.configuration(), officeId));
        return Json.readList(open, Open.class).stream().collect(Collectors.toMap(Open::caseId, Open::shortName));
    }

    /** One card, and who opened it first. */
    record Open(UUID caseId, String shortName) {}
}
