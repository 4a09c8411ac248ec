package ua.esoya.workstation.feature.casefile;

import java.util.Map;
import org.jooq.Configuration;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.schema.api.Routines;

/** Marks by the verbs of the server; colleagues are told of each. */
final class JooqCourseGateway implements CourseGateway {
    private final Database database;
    private final int officeId;

    /** @param officeId the office whose colleagues are told of changes */
    JooqCourseGateway(Database database, int officeId) {
        this.database = database;
        this.officeId = officeId;
    }

    @Override
    public PutIn putInTransfer(Target at) {
        JSONB answer = database.write(sql -> Routines.putInOpenTransfer(sql.configuration(), at.request(), at.caseId(), at.rowVersion()));
        database.announce("case", officeId);
        return Json.read(answer, PutIn.class);
    }

    @Override
    public void receipt(Target at, Map<String, Object> receipt) {
        mark(to -> Routines.recordReceipt(to, at.request(), at.caseId(), at.rowVersion(), Json.write(receipt)));
    }

    @Override
    public void result(Target at, Map<String, Object> result) {
        mark(to -> Routines.receiveResult(to, at.request(), at.caseId(), at.rowVersion(), Json.write(result)));
    }

    @Override
    public void issue(Target at, Map<String, Object> issue) {
        mark(to -> Routines.issueResult(to, at.request(), at.caseId(), at.rowVersion(), Json.write(issue)));
    }

    @Override
    public void giveAtOnce(Target at, Map<String, Object> result, Map<String, Object> issue) {
        mark(to -> Routines.giveAtOnce(to, at.request(), at.caseId(), at.rowVersion(), Json.write(result), Json.write(issue)));
    }

    @Override
    public void turn(Target at, String verb, Map<String, Object> turn) {
        mark(to -> Routines.turnCase(to, at.request(), at.caseId(), at.rowVersion(), verb, Json.write(turn)));
    }

    @Override
    public void close(Target at) {
        mark(to -> Routines.closeCase(to, at.request(), at.caseId(), at.rowVersion()));
    }

    @Override
    public void pass(Target at, Map<String, Object> pass) {
        mark(to -> Routines.passCase(to, at.request(), at.caseId(), at.rowVersion(), Json.write(pass)));
        // the receiving office waits for it
        if (pass.get(CourseForms.OFFICE) instanceof Integer to) {
            database.announce("case", to);
        }
    }

    @Override
    public void acceptPassed(Target at, int fromOffice) {
        mark(to -> Routines.acceptPassedCase(to, at.request(), at.caseId(), at.rowVersion()));
        database.announce("case", fromOffice);
    }

    @Override
    public boolean undo(Target at) {
        JSONB answer = database.write(sql -> Routines.undoMark(sql.configuration(), at.request(), at.caseId(), at.rowVersion()));
        database.announce("case", officeId);
        return Json.read(answer, Undone.class).noticeIsGone();
    }

    /** What came of taking a mark back. */
    private record Undone(boolean noticeIsGone) {}

    private interface Mark {
        @Nullable JSONB on(Configuration server);
    }

    private void mark(Mark mark) {
        database.write(sql -> mark.on(sql.configuration()));
        database.announce("case", officeId);
    }
}
