package ua.esoya.workstation.feature.work;

import static ua.esoya.schema.api.Tables.UNCOLLECTED_RESULTS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;

/** Results nobody collected, by the verbs of the server. */
final class JooqUncollectedGateway implements UncollectedGateway {
    private final Database database;
    private final int officeId;

    JooqUncollectedGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public List<UncollectedRow> uncollected() {
        return database.write(sql -> sql.selectFrom(UNCOLLECTED_RESULTS.call(officeId))
                .fetch(row -> new UncollectedRow(row.getCaseId(), row.getCaseNumber(), row.getRowVersion(), row.getService(), row.getProviderId(), row.getProvider(), row.getApplicantLabel(),
                        row.getReceivedOn(), row.getStorableOn(), row.getIsForStorage(), Objects.requireNonNullElse(row.getReminderState(), ""), Optional.ofNullable(row.getRemindedOn()),
                        Optional.ofNullable(row.getLetterOn()), Optional.ofNullable(row.getNoteOn()))));
    }

    @Override
    public Terms terms() {
        JSONB terms = database.read(sql -> Routines.uncollectedTerms(sql.configuration()));
        return Json.read(terms, Terms.class);
    }

    @Override
    public void store(UUID request, UncollectedRow row) {
        database.write(sql -> Routines.turnCase(sql.configuration(), request, row.caseId(), row.rowVersion(), "store", Json.write(Map.of())));
        database.announce("case", officeId);
    }
}
