package ua.esoya.workstation.feature.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the case card asks of the server; every call blocks and may throw a refusal or an outage. */
interface CaseGateway {

    /** The whole case; the opening is recorded. Refused with ZN404 when there is none or it is another office's. */
    CaseReading open(UUID caseId);

    /** The present stamp of the case; asked at each hint, because it opens no personal data and records nothing. */
    String stamp(UUID caseId);

    /**
     * Records a fact of today: a phone, a document brought, a note; the request stays as it was (7.1.8).
     *
     * @param content as the server names it, a dot between an object and its part
     * @return number of the supplementary inventory; 0 when there is none
     */
    int add(UUID request, UUID caseId, String kind, Map<String, Object> content);

    /** Strikes out an own note or contact of today, with a reason; what was written stays (7.1.8). */
    void strike(UUID request, long additionId, String reason);

    /** Asks the moderator to correct the case by an act (7.1.8). */
    void requestCorrection(UUID request, UUID caseId, String reason);

    /**
     * Puts right on the day of registration who supplied groups of values (7.1.8).
     *
     * @param sources by group, its {@code supplier} and {@code data_source}
     */
    void correctSources(UUID request, UUID caseId, int rowVersion, String reason, Map<String, Map<String, String>> sources);

    /** The card is open here for another minute; gives who else has it open. */
    List<CardReader> keepOpen(UUID caseId);

    /** The card is open here no more. */
    void leave(UUID caseId);

    /** PDF of a stored scan; the opening is recorded. */
    byte[] scan(UUID scanId);

    /** PDF of a file of the archived case, by its number in the list; the opening is recorded. */
    byte[] archived(UUID caseId, int position);
}
