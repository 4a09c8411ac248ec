package ua.esoya.domain.directory;

import java.util.List;

/** A file compared with a directory; {@code seen} is the state of the directory it was compared with. */
public record DirectoryComparison(String seen, List<DirectoryFate> fates) {

    /** How many rows have this fate. */
    public long count(String fate) {
        return fates.stream().filter(row -> row.fate().equals(fate)).count();
    }

    /** Whether all rows are right and some would change something: they are taken together or not at all. */
    public boolean mayTake() {
        return count("wrong") == 0 && count("added") + count("changed") > 0;
    }
}
