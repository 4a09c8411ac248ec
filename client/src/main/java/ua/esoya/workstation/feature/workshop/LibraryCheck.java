package ua.esoya.workstation.feature.workshop;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file of services holds beside what is here.
 *
 * @param knownAs by which name its signer is trusted; absent when nobody has said so
 * @param signer how the signer calls itself
 */
record LibraryCheck(Optional<String> knownAs, String signer, LocalDateTime madeAt, List<Row> rows) {

    /**
     * One service of the file.
     *
     * @param at its place, from 1
     * @param serviceId which of ours it is; absent for a new one
     * @param fate {@code new}, {@code same}, {@code different}, {@code cannot}
     * @param unknown what our directories do not have
     * @param problems {@code path:rule}
     * @param content as a draft here would be
     */
    record Row(int at, String localCode, String title, Optional<Integer> serviceId, String fate, List<Unknown> unknown, List<String> problems, Map<String, Object> content, List<Paper> templates) {
        /** Whether it may become a draft. */
        boolean fits() {
            return fate.equals("new") || fate.equals("different");
        }
    }

    /** A value of a directory that is not here, and where it is said. */
    record Unknown(String path, String directory, String code, String title) {}

    /**
     * A form of a paper.
     *
     * @param ours our newest text; blank when there is none
     */
    record Paper(String paperKind, String source, String ours, String fate) {}

    /** What a value of theirs is with us. */
    record Mapping(String directory, String code, String title, String value) {}

    /** How much became drafts. */
    record Taken(int cards, int templates) {}
}
