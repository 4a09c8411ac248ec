package ua.esoya.workstation.feature.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.esoya.domain.casefile.CaseCard;
import ua.esoya.domain.intake.AddressHint;
import ua.esoya.domain.intake.DraftRow;
import ua.esoya.domain.intake.DueDate;
import ua.esoya.domain.intake.Intake;
import ua.esoya.domain.intake.KeptDraft;
import ua.esoya.domain.intake.Registered;
import ua.esoya.domain.person.PersonFound;
import ua.esoya.domain.service.BundlePart;
import ua.esoya.domain.service.ServiceCard;

/** What intake asks of the server. Every call may block and throws {@code Refusal} or {@code Outage}. */
interface IntakeGateway {
    Opening opening();

    /** The card of one service alone, as a registered case has it. */
    ServiceCard serviceCard(int serviceId, int version);

    /** The card for a new request: a package asks what all its services ask (KR146-P2). */
    ServiceCard intakeCard(int serviceId);

    /** Services of a package with the days by which each would be given; none for a single service. */
    List<BundlePart> bundleParts(int serviceId, LocalDate receivedOn);

    void setFavourite(int serviceId, boolean favourite);

    /** Due date of a request received that day; absent when the service has no card in force. */
    Optional<DueDate> dueDate(int serviceId, LocalDate receivedOn);

    /** Streets and settlements that fit what is typed of an address; at most ten. */
    List<AddressHint> addresses(String typed);

    /** At most twenty people; the look-up is recorded with the purpose of intake (6.6). */
    List<PersonFound> findPeople(LookUpKey key);

    PersonFound person(UUID personId);

    CaseCard caseCard(UUID caseId);

    List<DraftRow> drafts();

    OpenedDraft draft(Optional<UUID> draftId, Optional<String> draftCode);

    /** Saves over the version that is known, or anew when there is none; refuses with ZN409 what was changed elsewhere. */
    KeptDraft saveDraft(UUID draftId, int rowVersion, String title, KeptForm form, Intake intake, boolean setAside);

    void discardDraft(UUID draftId);

    /** Registers once for one {@code requestId}, however often it is asked (4.2). */
    Registered register(UUID requestId, Intake intake);

    /** Corrects a clerical error on the day of registration (7.1.8). */
    void correct(UUID requestId, UUID caseId, int rowVersion, String reason, Intake intake);

    /** Rewrites the case to the right service or applicant in the first minutes; number and day stay (7.1.8). */
    void replaceService(UUID requestId, UUID caseId, int rowVersion, Intake intake);

    /** Tells other workstations that the list of cases changed. */
    void announce();
}
