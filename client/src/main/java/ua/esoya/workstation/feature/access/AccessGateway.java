package ua.esoya.workstation.feature.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.access.EmployeeCard;
import ua.esoya.domain.access.EmployeeRow;
import ua.esoya.domain.access.EndingAccess;
import ua.esoya.domain.access.SecondPersonAct;
import ua.esoya.domain.access.StaffChoices;
import ua.esoya.domain.access.WorkingSession;
import ua.esoya.workstation.ui.list.Page;

/** People and their access on the server. Blocks; throws the refusal or outage of the data floor. */
interface AccessGateway {

    Page<EmployeeRow> people(String text, Optional<EmployeeRow> after);

    EmployeeCard card(int employeeId);

    StaffChoices choices();

    /** Adds an official and answers their id. */
    int add(UUID request, Map<String, Object> employee);

    void correct(UUID request, int employeeId, int rowVersion, Map<String, Object> employee);

    /** Records an order and answers whether it waits for a second person. */
    boolean recordOrder(UUID request, Map<String, Object> order, byte[] scan);

    /** Ends an order and answers how much was done after the end. */
    int endOrder(UUID request, int accessOrderId, Map<String, Object> end, byte[] scan);

    /** Gives an account; only the verifier of the password leaves this machine. */
    void grant(UUID request, int employeeId, String login, char[] password);

    /** Issues a password and answers whether it waits for a second person. */
    boolean issue(UUID request, String login, char[] password);

    void block(UUID request, String login, String reason);

    void unblock(UUID request, String login);

    void annul(UUID request, String login, String reason);

    void recordTraining(UUID request, int employeeId, Map<String, Object> training);

    void recordCertificate(UUID request, int employeeId, Map<String, Object> certificate);

    List<WorkingSession> sessions();

    void closeSession(UUID request, long sessionId, String reason);

    List<SecondPersonAct> waiting();

    void answer(UUID request, UUID actId, boolean confirmed);

    /** What ends within this many days. */
    List<EndingAccess> ending(int days);
}
