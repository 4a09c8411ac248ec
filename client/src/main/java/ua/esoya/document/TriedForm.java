package ua.esoya.document;

import java.util.List;
import java.util.Optional;

/**
 * What a new form makes of the paper of one case.
 *
 * @param pagesBefore by the form that prints today
 * @param pagesAfter by the new form; 0 when it does not draw
 * @param lost paths of the fields whose values the paper says today and would no longer say
 * @param trouble why the new form does not draw
 */
public record TriedForm(Fate fate, int pagesBefore, int pagesAfter, List<String> lost, Optional<TemplateTrouble> trouble) {

    /** What differs, the gravest first. */
    public enum Fate {
        /** The new form does not draw for this case. */
        REFUSED,
        /** The paper no longer says something that is known of the case. */
        LOSES,
        /** The words differ, and nothing is lost. */
        WORDS,
        /** The same words look otherwise. */
        LOOK,
        /** The same paper. */
        SAME
    }
}
