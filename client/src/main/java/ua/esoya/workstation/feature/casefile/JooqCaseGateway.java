package ua.esoya.workstation.feature.casefile;

import java.util.Objects;
import java.util.UUID;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.schema.api.Routines;

/** The case card read from the server. */
final class JooqCaseGateway implements CaseGateway {
    private final Database database;

    JooqCaseGateway(Database database) {
        this.database = database;
    }

    @Override
    public CaseReading open(UUID caseId) {
        return database.read(sql -> {
            // the stamp first: a change between the two calls is then found at the next hint instead of being missed
            var stamp = Objects.requireNonNull(Routines.caseStamp(sql.configuration(), caseId));
            var card = Objects.requireNonNull(Routines.caseCard(sql.configuration(), caseId));
            return new CaseReading(Json.read(card, CaseCard.class), stamp);
        });
    }

    @Override
    public String stamp(UUID caseId) {
        return database.read(sql -> Objects.requireNonNull(Routines.caseStamp(sql.configuration(), caseId)));
    }

    @Override
    public byte[] scan(UUID scanId) {
        return database.read(sql -> Objects.requireNonNull(Routines.scanContent(sql.configuration(), scanId)));
    }
}
