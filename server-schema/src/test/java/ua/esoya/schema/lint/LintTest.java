package ua.esoya.schema.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.esoya.schema.TestDatabase;

/** Each file of {@code src/test/sql/lint} holds a query that must return no row and a statement that plants what it must find. */
@Tag("ESOYA-5.1")
class LintTest {
    private static final String CONTROL = "-- control";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    record Rule(String name, String query, String control) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rule> rules() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/sql/lint"))) {
            return files.sorted().map(LintTest::rule).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKeptByEveryObject(Rule rule) {
        assertEquals(List.of(), violations(database.asSuperuser(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsAPlantedViolation(Rule rule) {
        List<String> found = new ArrayList<>();
        try {
            database.asSuperuser().transaction(transaction -> {
                List<String> before = violations(transaction.dsl(), rule);
                transaction.dsl().execute(rule.control());
                found.addAll(violations(transaction.dsl(), rule));
                found.removeAll(before);
                throw new DataAccessException("planted only to be found");
            });
        } catch (DataAccessException e) {
            assertEquals("planted only to be found", e.getMessage());
        }
        assertFalse(found.isEmpty());
    }

    private static List<String> violations(DSLContext context, Rule rule) {
        return context.fetch(rule.query()).getValues("violation", String.class);
    }

    private static Rule rule(Path file) {
        try {
            String text = Files.readString(file);
            int end = text.indexOf(CONTROL);
            return new Rule(file.getFileName().toString().replace(".sql", ""), text.substring(0, end), text.substring(end + CONTROL.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
