package ua.esoya.workstation.feature.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.casefile.CorrectionAct;

/** Requests to correct cases and the moderator's acts on the server; every call blocks and may throw a refusal or an outage. */
interface ActsGateway {

    /** What is not closed yet, the oldest first. */
    List<CorrectionAct> acts();

    /** Opens an act for a request; from then on the moderator may read the case. */
    void open(UUID request, long actId, Map<String, Object> act);

    /** The case of an opened act in plain; recorded by the server. */
    CaseCard caseInAct(long actId);

    /** Corrects by an opened act, once, who supplied these groups of values, and the way they came. */
    void correctSources(UUID request, long actId, int rowVersion, Map<String, Map<String, String>> sources);

    /** Closes an act, or declines a request that has none. */
    void close(UUID request, long actId);
}
