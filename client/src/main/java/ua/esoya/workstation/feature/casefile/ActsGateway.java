package ua.esoya.workstation.feature.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.esoya.domain.casefile.CorrectionAct;

/** Requests to correct cases and the moderator's acts on the server; every call blocks and may throw a refusal or an outage. */
interface ActsGateway {

    /** What is not closed yet, the oldest first. */
    List<CorrectionAct> acts();

    /** Opens an act for a request; from then on the moderator may read the case. */
    void open(UUID request, long actId, Map<String, Object> act);

    /** Closes an act, or declines a request that has none. */
    void close(UUID request, long actId);
}
