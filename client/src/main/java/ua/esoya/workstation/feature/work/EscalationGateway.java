package ua.esoya.workstation.feature.work;

import java.util.List;

/** What is overdue and for this person to see to, on the server. Blocks; throws the refusal or outage of the data floor. */
interface EscalationGateway {

    /** At most 200, the second level first, then the oldest. */
    List<Escalation> list();

    int count();
}
