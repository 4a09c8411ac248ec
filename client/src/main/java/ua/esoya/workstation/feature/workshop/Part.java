package ua.esoya.workstation.feature.workshop;

import java.util.Locale;

/** A part of a service's cards, in the order of the paper. */
enum Part {
    /** Names and codes of the service itself. */
    SERVICE("service", false),
    /** Term, fee and how one applies. */
    CARD("card", false),
    /** Who gives it and where; the same object as term and fee. */
    MODE("card", false),
    /** What may come of it. */
    RESULTS("result_kinds", false),
    /** Documents to be given. */
    DOCUMENTS("documents", true),
    /** What the form asks. */
    ATTRIBUTES("attributes", true),
    /** Stages of the process card. */
    STAGES("stages", true),
    /** Grounds of refusal. */
    GROUNDS("refusal_grounds", true),
    /** Services that are given by one request; none for a simple service. */
    PARTS("parts", true);

    private final String code;
    private final boolean list;

    Part(String code, boolean list) {
        this.code = code;
        this.list = list;
    }

    /** Its name in what is sent. */
    String code() {
        return code;
    }

    /** Whether it has rows that are added, moved and taken away. */
    boolean isList() {
        return list;
    }

    /** Its name in texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
