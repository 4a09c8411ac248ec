package ua.esoya.workstation.feature.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.person.OwnCopy;
import ua.esoya.domain.register.AnonymisedFigure;
import ua.esoya.domain.register.Disclosure;
import ua.esoya.domain.register.SubjectRequestCard;
import ua.esoya.domain.register.SubjectRequestRow;
import ua.esoya.workstation.ui.list.Page;

/** The registers on the server. Blocks; throws the refusal or outage of the data floor. */
interface RegisterGateway {

    /** Requests about one's own data, open first by term, at most 199 after this one; an empty state means every. */
    Page<SubjectRequestRow> subjectRequests(String state, Optional<SubjectRequestRow> after, int size);

    SubjectRequestCard subjectRequest(UUID subjectRequestId);

    void recordSubjectRequest(UUID request, UUID personId, String kind, String note);

    /** Everything known of the person who asked; recorded as given. */
    OwnCopy ownCopy(UUID subjectRequestId);

    void answerSubjectRequest(UUID request, UUID subjectRequestId, String text);

    /** Lawful requests of bodies, newest first, at most 199 after this one. */
    Page<Disclosure> disclosures(Optional<Disclosure> after, int size);

    void recordDisclosure(UUID request, Map<String, Object> disclosure, byte[] letter);

    /** Data of a case that an open request names; recorded as disclosed. */
    CaseCard disclosedCase(UUID disclosureId, UUID caseId);

    void closeDisclosure(UUID request, UUID disclosureId);

    /** Figures for the public over whole months that are over; recorded as exported. */
    List<AnonymisedFigure> anonymised(LocalDate from, LocalDate until);
}
