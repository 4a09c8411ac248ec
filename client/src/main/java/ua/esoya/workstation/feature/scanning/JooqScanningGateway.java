package ua.esoya.workstation.feature.scanning;

import static ua.esoya.schema.api.Tables.FIND_CASE;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.SessionCard;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.schema.api.Routines;

/** Scanning's questions and its one verb in schema {@code api}. */
final class JooqScanningGateway implements ScanningGateway {
    private final Database database;
    private final SessionCard session;

    JooqScanningGateway(Database database, SessionCard session) {
        this.database = database;
        this.session = session;
    }

    @Override
    public CaseCard caseCard(UUID caseId) {
        JSONB answer = database.read(sql -> Routines.caseCard(sql.configuration(), caseId));
        return Json.read(answer, CaseCard.class);
    }

    @Override
    public Optional<UUID> caseWith(String number) {
        return database.read(sql -> sql.fetch(FIND_CASE.call("number", number)).stream().map(row -> row.getCaseId()).findFirst());
    }

    @Override
    public LocalDateTime serverTime() {
        return Objects.requireNonNull(database.read(sql -> Routines.serverTime(sql.configuration())));
    }

    @Override
    public void storeScan(UUID requestId, UUID caseId, String kind, Optional<Long> inventoryItemId, int pageCount, TakenPage.Source source, byte[] pdf) {
        database.write(sql ->
                Routines.storeScan(sql.configuration(), requestId, caseId, inventoryItemId.orElse(null), kind, pageCount, source.code(), pdf));
    }

    @Override
    public void announce() {
        database.announce("case", session.officeId());
    }
}
