package ua.esoya.domain.paper;

/** A kind of paper printed from a case. */
public enum PaperKind {
    /** Опис вхідного пакета документів, in two copies: the applicant's and the Centre's (4.2, 7.1.3). */
    INVENTORY("inventory"),
    /** Лист про проходження справи; none for services given at the moment of request (7.1.3). */
    ROUTING_SLIP("routing-slip"),
    /** The application filled in for the applicant to sign (4.5). */
    APPLICATION("application");

    private final String code;

    PaperKind(String code) {
        this.code = code;
    }

    /** Stable name: of the template, of the file, in the event log. */
    public String code() {
        return code;
    }
}
