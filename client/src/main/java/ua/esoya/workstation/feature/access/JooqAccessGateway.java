package ua.esoya.workstation.feature.access;

import static ua.esoya.schema.api.Tables.ACCESS_ENDING;
import static ua.esoya.schema.api.Tables.EMPLOYEE_LIST;
import static ua.esoya.schema.api.Tables.SECOND_PERSON_LIST;
import static ua.esoya.schema.api.Tables.SESSION_LIST;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import ua.esoya.data.Database;
import ua.esoya.data.Json;
import ua.esoya.data.PasswordProof;
import ua.esoya.domain.access.AccountState;
import ua.esoya.domain.access.EmployeeCard;
import ua.esoya.domain.access.EmployeeRow;
import ua.esoya.domain.access.EndingAccess;
import ua.esoya.domain.access.SecondPersonAct;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.domain.access.WorkingSession;
import ua.esoya.schema.api.Routines;
import ua.esoya.workstation.ui.list.Page;

/** People and their access, by the verbs of the server. */
final class JooqAccessGateway implements AccessGateway {
    private static final int SERVER_PAGE = 200;

    private final Database database;

    JooqAccessGateway(Database database) {
        this.database = database;
    }

    @Override
    public Page<EmployeeRow> people(String text, Optional<EmployeeRow> after) {
        var rows = database.read(sql -> sql.selectFrom(EMPLOYEE_LIST.call(text, after.map(EmployeeRow::employeeId).orElse(null)))
                .fetch(row -> new EmployeeRow(row.getEmployeeId(), row.getFullName(), row.getPost(), said(row.getBody()), said(row.getOffice()), said(row.getLogin()),
                        AccountState.of(row.getState()), Set.of(row.getGroups()), Optional.ofNullable(row.getAccessUntil()), row.getIsAtWork())));
        return new Page<>(rows, rows.size() < SERVER_PAGE);
    }

    @Override
    public EmployeeCard card(int employeeId) {
        return Json.read(ask(sql -> Routines.employeeCard(sql, employeeId)), EmployeeCard.class);
    }

    @Override
    public StaffChoices choices() {
        return Json.read(ask(Routines::staffChoices), StaffChoices.class);
    }

    @Override
    public int add(UUID request, Map<String, Object> employee) {
        return number(act(sql -> Routines.addEmployee(sql, request, Json.write(employee))), "employee_id");
    }

    @Override
    public void correct(UUID request, int employeeId, int rowVersion, Map<String, Object> employee) {
        act(sql -> Routines.correctEmployee(sql, request, employeeId, rowVersion, Json.write(employee)));
    }

    @Override
    public boolean recordOrder(UUID request, Map<String, Object> order, byte[] scan) {
        return waits(act(sql -> Routines.recordOrder(sql, request, Json.write(order), scan)));
    }

    @Override
    public int endOrder(UUID request, int accessOrderId, Map<String, Object> end, byte[] scan) {
        return number(act(sql -> Routines.endOrder(sql, request, accessOrderId, Json.write(end), scan)), "work_after_end");
    }

    @Override
    public void grant(UUID request, int employeeId, String login, char[] password) {
        String verifier = PasswordProof.verifier(password);
        act(sql -> Routines.grantAccount(sql, request, employeeId, login, verifier));
    }

    @Override
    public boolean issue(UUID request, String login, char[] password) {
        String verifier = PasswordProof.verifier(password);
        return waits(act(sql -> Routines.issuePassword(sql, request, login, verifier)));
    }

    @Override
    public void block(UUID request, String login, String reason) {
        act(sql -> Routines.blockAccount(sql, request, login, reason));
    }

    @Override
    public void unblock(UUID request, String login) {
        act(sql -> Routines.unblockAccount(sql, request, login));
    }

    @Override
    public void annul(UUID request, String login, String reason) {
        act(sql -> Routines.annulAccount(sql, request, login, reason));
    }

    @Override
    public void recordTraining(UUID request, int employeeId, Map<String, Object> training) {
        act(sql -> Routines.recordTraining(sql, request, employeeId, Json.write(training)));
    }

    @Override
    public void recordCertificate(UUID request, int employeeId, Map<String, Object> certificate) {
        act(sql -> Routines.recordCertificate(sql, request, employeeId, Json.write(certificate)));
    }

    @Override
    public List<WorkingSession> sessions() {
        return database.read(sql -> sql.selectFrom(SESSION_LIST.call()).fetch(row -> new WorkingSession(row.getSessionId(), row.getLogin(), row.getFullName(),
                said(row.getOffice()), said(row.getWorkplace()), said(row.getClientAddress()), row.getSignedInAt(),
                Optional.ofNullable(row.getIdleSeconds()).orElse(0))));
    }

    @Override
    public void closeSession(UUID request, long sessionId, String reason) {
        act(sql -> Routines.closeSession(sql, request, sessionId, reason));
    }

    @Override
    public List<SecondPersonAct> waiting() {
        return database.read(sql -> sql.selectFrom(SECOND_PERSON_LIST.call()).fetch(row -> new SecondPersonAct(row.getActId(), row.getKind(), row.getAbout(),
                said(row.getLogin()), said(row.getPersonGroup()), row.getAskedBy(), row.getAskedAt(), row.getIsMine())));
    }

    @Override
    public void answer(UUID request, UUID actId, boolean confirmed) {
        act(sql -> Routines.answerSecondPerson(sql, request, actId, confirmed));
    }

    @Override
    public List<EndingAccess> ending(int days) {
        return database.read(sql -> sql.selectFrom(ACCESS_ENDING.call(days))
                .fetch(row -> new EndingAccess(row.getKind(), row.getAbout(), row.getReference(), row.getEndsOn())));
    }

    private JSONB ask(Function<Configuration, @Nullable JSONB> reader) {
        return Objects.requireNonNull(database.read(sql -> reader.apply(sql.configuration())));
    }

    private Map<String, Object> act(Function<Configuration, @Nullable JSONB> verb) {
        JSONB answer = Objects.requireNonNull(database.write(sql -> verb.apply(sql.configuration())));
        return Json.read(answer, new TypeReference<Map<String, Object>>() {});
    }

    private static boolean waits(Map<String, Object> answer) {
        return Boolean.TRUE.equals(answer.get("awaits_confirmation"));
    }

    private static int number(Map<String, Object> answer, String key) {
        return answer.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
