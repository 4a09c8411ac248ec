package ua.esoya.workstation.feature.disposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.esoya.domain.paper.ServiceSheet;

/** Disposal on the server. Blocks; throws the refusal or outage of the data floor. */
interface DisposalGateway {

    /** What may be destroyed by office and year, then the acts, those that wait first. */
    List<DisposalLine> lines();

    /** The act with the numbers of its cases, for paper; recorded as printed. */
    ServiceSheet.Disposal sheet(UUID actId, String printedBy);

    /** Proposes an act; answers over how many cases. */
    int propose(UUID request, Map<String, Object> act);

    /** Confirms, after which the agent destroys the cases, or declines. */
    void answer(UUID request, UUID actId, boolean confirmed);
}
