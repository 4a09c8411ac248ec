package ua.esoya.domain.paper;

import java.time.LocalDateTime;

/**
 * Supplementary inventory of what was brought after the registration (7.1.8).
 *
 * @param of the case, with the documents of this supplement only and the employee who took them
 * @param number counted within the case, from 1
 */
public record Supplement(CasePaper of, int number, LocalDateTime madeAt) {

    /** The same with the mark of a repeated print. */
    public Supplement reprinted(Reprint mark) {
        return new Supplement(of.reprinted(mark), number, madeAt);
    }
}
