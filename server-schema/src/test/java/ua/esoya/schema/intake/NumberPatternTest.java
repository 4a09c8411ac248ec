package ua.esoya.schema.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** The moderator says how an office writes its numbers; numbers stay different, whole and readable. */
@Tag("ESOYA-8.4")
@Tag("ESOYA-4.2b")
class NumberPatternTest {
    private static final LocalDate TOMORROW = TestServer.START.toLocalDate().plusDays(1);

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext moderator = database.as("moderator1");
    private final DSLContext first = database.as("registrar1");
    private final DSLContext second = database.as("registrar2");

    @BeforeEach
    void onTheDay() {
        database.asSuperuser().execute("delete from ref.number_pattern");
        database.clock().startAt(TestServer.START);
    }

    @Test
    void holdsFromItsDayAndForItsOfficeAlone() {
        String before = register(first);
        set(moderator, "01", "DDD-OO-NNNNN-YYYY-C", TOMORROW);
        assertEquals(next(before, 1), register(first).substring(3, 10), "today as before");
        database.clock().startAt(TestServer.START.plusDays(1));
        String after = register(first);
        assertTrue(after.matches("323-01-" + next(before, 2).substring(2) + "-2026-\\d"), after);
        assertTrue(register(second).startsWith("02-"), "control: the other office as before");
        assertEquals(1, first.fetch("select * from api.find_case('number', {0})", DSL.val(after.replace("-", ""))).size());
        assertEquals(1, first.fetch("select * from api.find_case('number', {0})", DSL.val(before)).size(), "a number that was given stays");
        assertEquals(List.of("DDD-OO-NNNNN-YYYY-C " + TOMORROW + " true"), onDay());
    }

    @ParameterizedTest
    @CsvSource({"ЦО-OO-NNNNNNN-YYYY-C, signs", "A-OO-NNNNNNN-YYYY-C, signs", "OO/NNNNNNN/YYYY/C, signs", "oo-NNNNNNN-YYYY-C, signs", "OO--NNNNNNN-YYYY-C, hyphens", "NNNNNNN-YYYY-C, office",
        "OO-NNNN-YYYY-C, counter", "OO-NNNNNNN-C, year", "OO-NNNNNNN-YYYY-DD-C, day", "OO-NNNNNNN-YYYY, check", "OONNNNNNNYYYYC, reader"})
    void refusesWhatNoReaderWouldKnow(String pattern, String rule) {
        assertEquals("pattern:" + rule, assertRefused("ZN432", () -> set(moderator, "01", pattern, TOMORROW)).getDetail());
    }

    @Test
    void noTwoOfficesCanComeToOneNumber() {
        set(moderator, "01", "02-NNNNNNN-OO-YYYY-C", TOMORROW);
        // read without hyphens, the counter of the other begins where the office of the first stands
        assertTrue(Objects.requireNonNull(assertRefused("ZN433", () -> set(moderator, "02", "OO-NNNNNNNNN-YYYY-C", TOMORROW)).getDetail()).endsWith("02-NNNNNNN-OO-YYYY-C"));
        set(moderator, "01", "OO-NNNNNNNNN-YYYY-C", TOMORROW);
        // control: with its own office in front there is nothing to meet
        set(moderator, "02", "OO-NNNNNNNNN-YYYY-C", TOMORROW);
    }

    @Test
    void noNumberThatWasGivenComesAgain() {
        database.asSuperuser().execute("update core.case_file set case_number = n || internal.check_digit(replace(n, '-', '')) from (values ('88-0000001-2026-')) v (n) where case_number = {0}",
                DSL.val(register(second)));
        assertTrue(Objects.requireNonNull(assertRefused("ZN433", () -> set(moderator, "01", "88-NNNNNOO-YYYY-C", TOMORROW)).getDetail()).startsWith("88-0000001-2026-"));
        // control: another number in front
        set(moderator, "01", "87-NNNNNOO-YYYY-C", TOMORROW);
    }

    @Test
    void fromTomorrowAndByTheModeratorAlone() {
        assertEquals("valid_from:past", assertRefused("ZN432", () -> set(moderator, "01", "YYYY-OO-NNNNNNN-C", TOMORROW.minusDays(1))).getDetail());
        for (String login : List.of("registrar1", "provider1", "technical1", "supervisor1")) {
            assertRefused("42501", () -> set(database.as(login), "01", "YYYY-OO-NNNNNNN-C", TOMORROW));
            assertRefused("42501", () -> database.as(login).fetch("select * from api.number_patterns()"));
        }
        assertRefused("42501", () -> moderator.execute("insert into ref.number_pattern (office_id, pattern, valid_from, reason, set_at, set_by) values (1, 'OO-NNNNNNN-YYYY-C', '2027-01-01', 'без акта', clock_timestamp(), 1)"));
        // control: the moderator by the verb, and the same day said anew is one pattern
        set(moderator, "01", "YYYY-OO-NNNNNNN-C", TOMORROW);
        set(moderator, "01", "YYYY-NNNNNNN-OO-C", TOMORROW);
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from ref.number_pattern"));
        assertEquals(2L, database.asSuperuser().fetchValue("select count(*) from audit.event where kind = 'number_pattern_set' and detail ->> 'reason' = 'наказ № 9' and detail ->> 'pattern' in ('YYYY-OO-NNNNNNN-C', 'YYYY-NNNNNNN-OO-C')"));
    }

    private List<String> onDay() {
        return moderator.fetch("select pattern || ' ' || coalesce(valid_from::text, 'null') || ' ' || is_live from api.number_patterns() where code = '01'").getValues(0, String.class);
    }

    private static String register(DSLContext desk) {
        return Intakes.register(desk, Intakes.of(desk, Intakes.RESIDENCE)).get("case_number").asText();
    }

    private static String next(String number, int more) {
        return "%07d".formatted(Integer.parseInt(number.substring(3, 10)) + more);
    }

    private static void set(DSLContext who, String office, String pattern, LocalDate from) {
        who.fetch("select api.set_number_pattern({0}, (select office_id from api.office_list where code = {1}), {2}, {3}, 'наказ № 9')", DSL.val(UUID.randomUUID()), DSL.val(office),
                DSL.val(pattern), DSL.val(from));
    }
}
