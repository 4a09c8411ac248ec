package ua.esoya.domain.directory;

import java.util.List;

/**
 * What would become of one row of a file.
 *
 * @param at its place among the rows sent, from 1
 * @param code blank for a new value
 * @param fate {@code added}, {@code changed}, {@code same} or {@code wrong}
 * @param problems what is wrong, each {@code field:rule}
 */
public record DirectoryFate(int at, String code, String title, String fate, List<String> problems) {}
