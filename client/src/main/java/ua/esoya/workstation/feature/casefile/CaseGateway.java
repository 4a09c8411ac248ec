package ua.esoya.workstation.feature.casefile;

import java.util.UUID;

/** What the case card asks of the server; every call blocks and may throw a refusal or an outage. */
interface CaseGateway {

    /** The whole case; the opening is recorded. Refused with ZN404 when there is none or it is another office's. */
    CaseReading open(UUID caseId);

    /** The present stamp of the case; asked at each hint, because it opens no personal data and records nothing. */
    String stamp(UUID caseId);

    /** PDF of a stored scan; the opening is recorded. */
    byte[] scan(UUID scanId);
}
