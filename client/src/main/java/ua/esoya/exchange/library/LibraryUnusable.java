package ua.esoya.exchange.library;

/** Why a file of services, or the key that signs one, cannot be used; nothing of it is. */
public final class LibraryUnusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final Problem problem;

    /** What is wrong. */
    public enum Problem {
        NO_FILE, TOO_LARGE, NO_LIBRARY, UNKNOWN_SCHEMA, UNSIGNED, TRUNCATED, CHANGED, KEY_OPEN_TO_OTHERS, KEY_UNUSABLE
    }

    /** Says what is wrong. */
    public LibraryUnusable(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
