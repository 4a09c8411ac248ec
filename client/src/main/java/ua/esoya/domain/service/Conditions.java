package ua.esoya.domain.service;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import ua.esoya.domain.service.ServiceCard.CardAttribute;

/** Which values of a form are asked, given the answers: as the server decides it (7.1.2). */
public final class Conditions {
    /** Whether somebody acts for the applicant, as an answer. */
    public static final String REPRESENTATIVE = "@representative";
    /** Whether an applicant is a legal entity, as an answer. */
    public static final String LEGAL_ENTITY = "@legal_entity";
    /** How facts of the applicant and answers of two words are kept. */
    public static final String YES = "yes";
    public static final String NO = "no";

    private final Map<String, CardAttribute> byCode = new HashMap<>();
    private final UnaryOperator<String> said;

    private Conditions(List<CardAttribute> form, UnaryOperator<String> said) {
        form.forEach(value -> byCode.putIfAbsent(value.code(), value));
        this.said = said;
    }

    /**
     * Codes of the values that are asked, columns with their tables.
     *
     * @param said the answer under a code, or to a fact of the applicant; empty when there is none
     */
    public static Set<String> asked(List<CardAttribute> form, UnaryOperator<String> said) {
        var conditions = new Conditions(form, said);
        var asked = new LinkedHashSet<String>();
        form.stream().filter(value -> conditions.asks(value, form.size())).forEach(value -> asked.add(value.code()));
        return asked;
    }

    /** A form being made may hold conditions that run in a ring: what stands in it is not asked. */
    private boolean asks(CardAttribute value, int steps) {
        if (!value.tableCode().isEmpty()) {
            var table = byCode.get(value.tableCode());
            return table != null && table.tableCode().isEmpty() && asks(table, steps);
        }
        if (value.askedWhen().isEmpty()) {
            return true;
        }
        var source = byCode.get(value.askedWhen());
        boolean told = steps > 0 && said.apply(value.askedWhen()).equals(value.askedValue());
        return told && (value.askedWhen().startsWith("@") || source != null && asks(source, steps - 1));
    }
}
