package ua.esoya.schema.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaVersionTest {
    @ParameterizedTest
    @CsvSource({
        "0100, 0090, EQUAL", "100, 90, EQUAL", "0100, 0100, EQUAL",
        "0110, 0090, NEWER_COMPATIBLE", "0110, 0100, NEWER_COMPATIBLE", "1000, 0100, NEWER_COMPATIBLE",
        "0110, 0105, NEWER_BREAKING", "0110, 0110, NEWER_BREAKING",
        "0090, 0090, OLDER", "99, 10, OLDER"})
    void saysWhetherTheProgramMayWork(String latest, String latestBreaking, SchemaVersion.Outcome outcome) {
        assertEquals(outcome, new SchemaVersion("0100").compareWith(latest, latestBreaking));
    }

    @Test
    void knowsTheNewestMigrationOfTheBuild() {
        assertTrue(SchemaVersion.compareVersions(SchemaVersion.ofThisBuild().latest(), "0010") > 0);
    }
}
