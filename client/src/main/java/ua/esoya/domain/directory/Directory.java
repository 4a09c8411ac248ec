package ua.esoya.domain.directory;

import java.util.List;

/**
 * A directory that the moderator leads.
 *
 * @param about where its values are used, one sentence
 * @param mayAdd whether new values may be added; otherwise the program itself gives them
 * @param live how many values are offered
 * @param retired how many are not any more
 * @param fields what a value has beside its name
 */
public record Directory(String code, String title, String about, boolean mayAdd, int live, int retired, List<DirectoryField> fields) {}
