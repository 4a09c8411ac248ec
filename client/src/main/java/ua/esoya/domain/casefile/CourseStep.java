package ua.esoya.domain.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A mark a registrar can set on a case, in the order in which marks are likely. The hand-over itself is made in a register of many
 * cases, into which the card puts its own.
 */
public enum CourseStep {
    /** The case comes from another office (CSP-1.2e). */
    ACCEPT_PASS,
    /** Result and issue of a service given at the moment of request (7.1.3). */
    GIVE_AT_ONCE,
    /** Into the register that goes to the provider, or to that register where the case is in it (7.1.6a). */
    HAND_OVER,
    /** The provider has the package (7.1.6). */
    ACCEPT,
    /** The result came to the centre (7.1.6b). */
    RECEIVE_RESULT,
    /** The term runs on. */
    RESUME,
    /** What was missing has come. */
    COMPLETE,
    /** The result goes to the applicant (7.1.6c). */
    ISSUE,
    /** A service of a package begins though the one before it came to nothing (KR146-4.2). */
    START_ANYWAY,
    /** The case goes to the archive (7.1.7). */
    CLOSE,
    /** The term stops. */
    SUSPEND,
    /** The package goes back to be completed. */
    RETURN_FOR_COMPLETION,
    /** The due date moves. */
    EXTEND,
    /** The result nobody came for goes to the provider's storage. */
    STORE,
    /** The case goes to another office (CSP-1.2e). */
    PASS_CASE,
    /** Only the issue goes to another office (CSP-1.2e). */
    PASS_ISSUE,
    /** The applicant takes the request back. */
    WITHDRAW,
    /** It was registered by mistake, today (7.1.8). */
    ANNUL;

    private static final String REGISTERED = "registered";
    private static final Set<String> ENDED_EARLY = Set.of("withdrawn", "annulled");

    /** The server's name of the mark. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Marks that the state of this case allows, the likeliest first. */
    public static List<CourseStep> offered(CaseCard card) {
        return Stream.of(values()).filter(step -> step.allowed(card)).toList();
    }

    /** What the state asks for; absent when it waits for somebody else. */
    public static Optional<CourseStep> next(CaseCard card) {
        return offered(card).stream().filter(step -> step.compareTo(CLOSE) <= 0).findFirst();
    }

    /** Whether closing still needs the scanned slip: not for what was given at once, withdrawn or registered by mistake (7.1.7). */
    public static boolean lacksSlip(CaseCard card) {
        return !card.service().isImmediate() && !ENDED_EARLY.contains(card.status()) && !card.course().hasSlipScan();
    }

    private boolean allowed(CaseCard card) {
        boolean fresh = card.status().equals(REGISTERED);
        return switch (this) {
            case GIVE_AT_ONCE -> fresh && card.service().isImmediate() && card.course().verbs().contains(ISSUE.verb());
            case HAND_OVER -> !card.service().isImmediate() && card.course().verbs().contains(verb());
            case ISSUE -> !fresh && card.course().verbs().contains(verb());
            default -> card.course().verbs().contains(verb());
        };
    }
}
