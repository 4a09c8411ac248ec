package ua.esoya.workstation.feature.transfer;

import java.util.Objects;
import java.util.UUID;
import org.jooq.JSONB;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;

/** Results, by the verbs of the server. */
final class JooqResultsGateway implements ResultsGateway {
    private final Database database;
    private final int officeId;

    JooqResultsGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public ResultCase find(String caseNumber) {
        JSONB told = database.read(sql -> Routines.resultCase(sql.configuration(), caseNumber));
        return Json.read(Objects.requireNonNull(told), ResultCase.class);
    }

    @Override
    public void receive(UUID request, ResultCase of, ResultValues values) {
        database.write(sql -> Routines.receiveResult(sql.configuration(), request, of.caseId(), of.rowVersion(), Json.write(values.toSend())));
        database.announce("case", officeId);
    }
}
