package ua.esoya.workstation.feature.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;
import ua.esoya.schema.api.Tables;

/** Colleagues and their cases on the server. */
final class JooqTakeOverGateway implements TakeOverGateway {
    private final Database database;
    private final int officeId;

    JooqTakeOverGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public List<Colleague> colleagues() {
        return database.read(sql -> sql.fetch(Tables.COLLEAGUES.call(officeId)))
                .map(it -> new Colleague(it.getEmployeeId(), it.getShortName(), it.getWaiting(), it.getMayLead()));
    }

    @Override
    public void takeOver(UUID request, Map<String, Object> content) {
        database.write(sql -> Routines.takeOverCases(sql.configuration(), request, officeId, Json.write(content)));
        database.announce("case", officeId);
    }
}
