package ua.esoya.schema.install;

import java.math.BigInteger;
import java.util.List;

/**
 * The handshake between a program and a database: whether this build may work with the schema it finds.
 *
 * @param latest the newest migration of the schema that the build was made with
 */
public record SchemaVersion(String latest) {

    /** What the two sides are to each other, seen from the program. */
    public enum Outcome {
        /** Both were made of the same migrations. */
        EQUAL,
        /** The database has migrations that this build does not know and does not need: work, and say so. */
        NEWER_COMPATIBLE,
        /** The database has a migration that this build cannot live with: the program has to be updated. */
        NEWER_BREAKING,
        /** The database lacks migrations that this build needs: the database has to be updated. */
        OLDER
    }

    /** The version of the running build, "0" for a build without migrations. */
    public static SchemaVersion ofThisBuild() {
        List<String> versions = SchemaFiles.ofThisBuild().versions();
        return new SchemaVersion(versions.isEmpty() ? "0" : versions.getLast());
    }

    /**
     * Compares the build with what {@code api.schema_version()} answers.
     *
     * @param databaseLatest the newest migration applied to the database
     * @param databaseLatestBreaking the newest applied migration after which older programs must not work
     */
    public Outcome compareWith(String databaseLatest, String databaseLatestBreaking) {
        int order = compareVersions(databaseLatest, latest);
        if (order == 0) {
            return Outcome.EQUAL;
        }
        if (order < 0) {
            return Outcome.OLDER;
        }
        return compareVersions(databaseLatestBreaking, latest) > 0 ? Outcome.NEWER_BREAKING : Outcome.NEWER_COMPATIBLE;
    }

    /** Orders dotted numbers by value, so that 0010 equals 10 and 2 comes before 10. */
    static int compareVersions(String left, String right) {
        String[] a = left.split("\\.");
        String[] b = right.split("\\.");
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = part(a, i).compareTo(part(b, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger part(String[] parts, int index) {
        return index < parts.length ? new BigInteger(parts[index]) : BigInteger.ZERO;
    }
}
