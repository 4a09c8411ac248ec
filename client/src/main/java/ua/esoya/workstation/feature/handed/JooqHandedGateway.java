package ua.esoya.workstation.feature.handed;

import static ua.esoya.schema.api.Tables.HANDED_REGISTERS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.JSONB;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;

/** Handed cases, by the verbs of the server; the office is told of each mark. */
final class JooqHandedGateway implements HandedGateway {
    private final Database database;

    JooqHandedGateway(Database database) {
        this.database = database;
    }

    /** The answer to a confirmed register. */
    private record Confirmed(int officeId, int cases) {}

    @Override
    public HandedReading open(UUID caseId) {
        return database.write(sql -> {
            // the stamp first: what changes between the two is read once more, never missed
            var stamp = Objects.requireNonNull(Routines.handedStamp(sql.configuration(), caseId));
            JSONB told = Routines.handedCase(sql.configuration(), caseId);
            return new HandedReading(Json.read(Objects.requireNonNull(told), HandedCase.class), stamp);
        });
    }

    @Override
    public String stamp(UUID caseId) {
        return database.read(sql -> Objects.requireNonNull(Routines.handedStamp(sql.configuration(), caseId)));
    }

    @Override
    public void mark(UUID request, HandedCase of, String mark, Map<String, Object> content) {
        database.write(sql -> Routines.markHandedCase(sql.configuration(), request, of.caseId(), of.rowVersion(), mark, Json.write(content)));
        database.announce("case", of.officeId());
    }

    @Override
    public List<HandedRegister> registers() {
        return database.read(sql -> sql.selectFrom(HANDED_REGISTERS.call()).fetch(row -> new HandedRegister(row.getTransferRegisterId(), row.getRegisterNumber(), row.getOffice(), row.getIsElectronic(),
                Objects.requireNonNullElse(row.getCourier(), ""), row.getHandedAt(), row.getCases(), row.getWaiting())));
    }

    @Override
    public int confirm(UUID request, String registerNumber) {
        JSONB answer = database.write(sql -> Routines.confirmHandedRegister(sql.configuration(), request, registerNumber));
        var confirmed = Json.read(Objects.requireNonNull(answer), Confirmed.class);
        database.announce("case", confirmed.officeId());
        return confirmed.cases();
    }
}
