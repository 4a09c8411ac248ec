package ua.esoya.workstation.feature.paper;

/** Why the papers are shown. */
enum Occasion {
    /** The case got its number a moment ago: everything is printed at once, and the next applicant waits. */
    REGISTERED,
    /** The case changed a moment ago: what stands for the change is printed at once. */
    CHANGED,
    /** Somebody wants to look, or to print again. */
    LATER
}
