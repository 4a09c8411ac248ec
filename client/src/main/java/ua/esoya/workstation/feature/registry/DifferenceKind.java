package ua.esoya.workstation.feature.registry;

import java.util.Locale;

/** How a service of ours and the registry may disagree. */
enum DifferenceKind {
    /** The registry has it, we do not. */
    MISSING,
    /** Another name there. */
    RENAMED,
    /** Not given any more there. */
    CLOSED,
    /** Ours without a code of the registry. */
    NO_CODE,
    /** Ours with a code that the registry does not know. */
    UNKNOWN,
    /** Electronic there, on paper with us. */
    PAPER_ONLY;

    /** Its name on the server and in texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
