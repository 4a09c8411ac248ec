package ua.esoya.workstation.feature.casefile;

import java.util.Map;
import java.util.UUID;

/**
 * Marks on the course of a case. Each refuses with ZN212 what the state does not allow, with ZN409 when the case is not the one that
 * was read, and with ZN101 naming the fields at fault.
 */
interface CourseGateway {

    /** Which case a mark is for, as it was read, and the request that makes a repeated mark harmless. */
    record Target(UUID request, UUID caseId, int rowVersion) {}

    /** The register that the case was put into, and how many it holds now. */
    record PutIn(String registerNumber, int cases) {}

    /** Puts the case into the register that is open for its provider, or into a new one; ZN215 when it is in one (7.1.6a). */
    PutIn putInTransfer(Target target);

    /** The provider has the package: when, who, in which position (7.1.6). */
    void receipt(Target target, Map<String, Object> receipt);

    /** The result came to the centre (7.1.6b). */
    void result(Target target, Map<String, Object> result);

    /** The result was given or sent (7.1.6c). */
    void issue(Target target, Map<String, Object> issue);

    /** Result, issue and closing of a service given at the moment of request (7.1.3). */
    void giveAtOnce(Target target, Map<String, Object> result, Map<String, Object> issue);

    /** A turn of the course by its verb, with reason and day where it has them. */
    void turn(Target target, String verb, Map<String, Object> turn);

    /** Closes the case and moves it to the archive; ZN218 without the scanned slip (7.1.7). */
    void close(Target target);

    /** The case, or only the issue, goes to another office (CSP-1.2e). */
    void pass(Target target, Map<String, Object> pass);

    /** The case that another office passed is taken over here; its office is told (CSP-1.2e). */
    void acceptPassed(Target target, int fromOffice);

    /** Takes back the last own mark of today; true when what the applicant was told of it has left already. */
    boolean undo(Target target);
}
