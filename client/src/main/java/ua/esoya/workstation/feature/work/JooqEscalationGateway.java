package ua.esoya.workstation.feature.work;

import static ua.esoya.schema.api.Tables.ESCALATIONS;

import java.util.List;
import ua.esoya.data.Database;
import ua.esoya.schema.api.Routines;

/** What is overdue, read from the server. */
final class JooqEscalationGateway implements EscalationGateway {
    private final Database database;

    JooqEscalationGateway(Database database) {
        this.database = database;
    }

    @Override
    public List<Escalation> list() {
        return database.read(sql -> sql.selectFrom(ESCALATIONS.call())
                .fetch(row -> new Escalation(row.getCaseNumber(), row.getOffice(), row.getService(), row.getLeader(), row.getGround(), row.getLevel(), row.getOverdueSince(), row.getDays(),
                        row.getRaisedAt())));
    }

    @Override
    public int count() {
        return database.read(sql -> Routines.escalationCount(sql.configuration()));
    }
}
