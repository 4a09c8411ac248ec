package ua.esoya.workstation.feature.casefile;

import static ua.esoya.schema.api.Tables.CORRECTION_ACT_LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CorrectionAct;
import ua.esoya.schema.api.Routines;

/** Acts of correction by the verbs of the server. */
final class JooqActsGateway implements ActsGateway {
    private final Database database;

    JooqActsGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<CorrectionAct> acts() {
        return database.read(sql -> sql.selectFrom(CORRECTION_ACT_LIST.call()).fetch(row -> new CorrectionAct(row.getCorrectionActId(), row.getCaseNumber(), row.getService(),
                row.getOffice(), row.getReason(), row.getRequestedAt(), row.getRequestedBy(), Objects.requireNonNullElse(row.getNumber(), ""),
                Optional.ofNullable(row.getDatedOn()), Optional.ofNullable(row.getAppliedAt()), Optional.ofNullable(row.getSourcesAppliedAt()))));
    }

    @Override
    public void open(UUID request, long actId, Map<String, Object> act) {
        database.write(sql -> Routines.openCorrectionAct(sql.configuration(), request, actId, String.valueOf(act.get("number")), (LocalDate) act.get("dated_on"),
                String.valueOf(act.get("ground"))));
    }

    @Override
    public CaseCard caseInAct(long actId) {
        var read = Objects.requireNonNull(database.read(sql -> Routines.caseInAct(sql.configuration(), actId)));
        return Json.read(read, CaseCard.class);
    }

    @Override
    public void correctSources(UUID request, long actId, int rowVersion, Map<String, Map<String, String>> sources) {
        database.write(sql -> Routines.correctSourcesByAct(sql.configuration(), request, actId, rowVersion, Json.write(sources)));
    }

    @Override
    public void close(UUID request, long actId) {
        database.write(sql -> Routines.closeCorrectionAct(sql.configuration(), request, actId));
    }
}
