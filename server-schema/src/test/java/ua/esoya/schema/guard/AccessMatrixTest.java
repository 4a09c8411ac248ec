package ua.esoya.schema.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.TestDatabase;

/** Every grant stands in a reviewed file; a new table, view, column or function fails the build until somebody has read its line. */
@Tag("ESOYA-4.11a")
@Tag("ESOYA-4.12")
@Tag("ESOYA-6.5a")
@Tag("CSP-2.4.17")
class AccessMatrixTest {
    private static final Path FILE = Path.of("docs", "access-matrix.txt");

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void isWhatWasReviewed() throws IOException {
        String matrix = AccessMatrix.of(database.asSuperuser());
        if (Boolean.getBoolean("esoya.matrix.write")) {
            Files.writeString(FILE, matrix);
        }
        assertEquals(Files.readString(FILE), matrix, "rights differ: run this test with -Desoya.matrix.write=true and review the difference");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "grant select on core.person to esoya_registrar",
        "grant select (surname) on core.person to esoya_moderator",
        "create function internal.new_door() returns int language sql as 'select 1'",
        "grant execute on function internal.my_groups() to public",
        "grant esoya_owner to esoya_registrar"})
    void noticesANewDoor(String door) {
        String before = AccessMatrix.of(database.asSuperuser());
        try {
            database.asSuperuser().execute("begin");
            database.asSuperuser().execute(door);
            assertNotEquals(before, AccessMatrix.of(database.asSuperuser()));
        } finally {
            database.asSuperuser().execute("rollback");
        }
        assertEquals(before, AccessMatrix.of(database.asSuperuser()));
    }
}
