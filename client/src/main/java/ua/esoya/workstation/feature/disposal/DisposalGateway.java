package ua.esoya.workstation.feature.disposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Disposal on the server. Blocks; throws the refusal or outage of the data floor. */
interface DisposalGateway {

    /** What may be destroyed by office and year, then the acts, those that wait first. */
    List<DisposalLine> lines();

    /** Proposes an act; answers over how many cases. */
    int propose(UUID request, Map<String, Object> act);

    /** Confirms, by which the cases are destroyed, or declines. */
    void answer(UUID request, UUID actId, boolean confirmed);
}
