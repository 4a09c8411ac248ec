package ua.esoya.workstation.feature.work;

import static ua.esoya.schema.api.Tables.LATE_MARKS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.esoya.data.Database;

/** Marks that came late, read from the server. */
final class JooqLateMarksGateway implements LateMarksGateway {
    private final Database database;
    private final int officeId;

    JooqLateMarksGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public List<LateMark> lateMarks(LocalDate from, LocalDate to) {
        return database.read(sql -> sql.selectFrom(LATE_MARKS.call(officeId, from, to))
                .fetch(row -> new LateMark(row.getKind(), row.getCaseId(), row.getCaseNumber(), row.getService(), row.getProvider(), Objects.requireNonNullElse(row.getWho(), ""), row.getMarkedAt(),
                        Optional.ofNullable(row.getTrueAt()), row.getDueOn(), row.getDaysLate())));
    }
}
