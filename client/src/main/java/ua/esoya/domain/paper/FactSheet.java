package ua.esoya.domain.paper;

import java.util.List;

/**
 * A paper of named facts in groups: a copy of a person's own data, data of a case for a lawful request.
 *
 * @param under the line below the title: for whom and on what ground
 * @param closing the last words, above the place for a signature
 */
public record FactSheet(String title, String under, List<Group> groups, String closing) {

    /** Facts that belong together. */
    public record Group(String heading, List<Fact> facts) {}

    /** One fact. */
    public record Fact(String label, String text) {}
}
