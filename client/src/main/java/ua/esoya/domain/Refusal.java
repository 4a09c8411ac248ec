package ua.esoya.domain;

import java.util.List;

/** The product's "no": a rule of the regulation forbids it. Nothing was saved, everything typed is kept. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String rule;
    private final String detail;

    public Refusal(String code, String rule, String detail) {
        super(code + " " + rule, null, false, false);
        this.code = code;
        this.rule = rule;
        this.detail = detail;
    }

    /** SQLSTATE of the refusal, for example {@code ZN101}; see the catalogue of error codes. */
    public String code() {
        return code;
    }

    /** Name of the broken rule, for example {@code correction_day_over}: the key of its sentence. */
    public String rule() {
        return rule;
    }

    /** Codes and ids that say where, never personal data; may be empty. */
    public String detail() {
        return detail;
    }

    /** The fields at fault, when the refusal is about fields. */
    public List<FieldProblem> fields() {
        return rule.endsWith("_invalid") || rule.endsWith("_unknown") || rule.equals("card_missing")
                ? FieldProblem.parse(detail)
                : List.of();
    }
}
