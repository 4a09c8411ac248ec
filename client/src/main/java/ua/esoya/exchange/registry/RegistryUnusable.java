package ua.esoya.exchange.registry;

/** Why a publication of the registry cannot be used; nothing of it is. */
public final class RegistryUnusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final Problem problem;
    private final String where;

    /** What is wrong with it. */
    public enum Problem {
        NO_FILE, TOO_LARGE, WRONG_ENCODING, NOT_JSON, OTHER_SHAPE, NOT_WHOLE, NO_SERVICES, TOO_MANY, NOT_HTTPS, UNREACHABLE, UNTRUSTED, REFUSED, TOO_SLOW
    }

    /** @param where line and column, place of a service, or an answer's number; blank when there is none */
    public RegistryUnusable(Problem problem, String where) {
        super(problem + " " + where);
        this.problem = problem;
        this.where = where;
    }

    public Problem problem() {
        return problem;
    }

    public String where() {
        return where;
    }
}
