package ua.esoya.schema.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.Refusals;
import ua.esoya.schema.TestDatabase;

class CaseNumberTest {
    private static final int PARALLEL = 50;
    private static final int DESKS = 10;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    @Tag("ESOYA-4.2b")
    void fiftyParallelRegistrationsGetFiftyNumbersWithoutAGap() throws InterruptedException, ExecutionException {
        ObjectNode intake = Intakes.of(database.as("registrar1"), Intakes.RESIDENCE);
        List<DSLContext> desks = IntStream.range(0, DESKS).mapToObj(_ -> database.anotherConnection("registrar1")).toList();
        List<Callable<List<String>>> work = new ArrayList<>();
        for (DSLContext desk : desks) {
            work.add(() -> IntStream.range(0, PARALLEL / DESKS).mapToObj(_ -> Intakes.register(desk, intake).get("case_number").asText()).toList());
        }
        var numbers = new TreeSet<String>();
        try (var threads = Executors.newFixedThreadPool(DESKS)) {
            for (Future<List<String>> done : threads.invokeAll(work)) {
                numbers.addAll(done.get());
            }
        }
        assertEquals(PARALLEL, numbers.size());
        int first = Integer.parseInt(numbers.first().substring(3, 10));
        int last = Integer.parseInt(numbers.last().substring(3, 10));
        assertEquals(PARALLEL - 1, last - first, "a gap between " + numbers.first() + " and " + numbers.last());
    }

    @Test
    @Tag("ESOYA-4.2b")
    void aRefusedRegistrationLeavesNoGap() {
        DSLContext desk = database.as("registrar2");
        ObjectNode intake = Intakes.of(desk, Intakes.RESIDENCE);
        int before = sequence(Intakes.register(desk, intake).get("case_number").asText());
        Refusals.assertRefused("ZN101", () -> Intakes.register(desk, intake.deepCopy().put("notice_way", "pigeon")));
        assertEquals(before + 1, sequence(Intakes.register(desk, intake).get("case_number").asText()));
    }

    @Test
    @Tag("ESOYA-4.2b")
    void countsEachOfficeAndEachYearAnew() {
        DSLContext desk = database.as("registrar2");
        ObjectNode intake = Intakes.of(desk, Intakes.RESIDENCE);
        Intakes.register(desk, intake);
        database.clock().startAt(LocalDateTime.of(2027, 1, 4, 9, 30));
        assertEquals("02-0000001-2027-", Intakes.register(desk, intake).get("case_number").asText().substring(0, 16));
    }

    @Test
    void endsWithTheIsoCheckDigit() {
        // worked by hand after ISO 7064 MOD 11,10
        assertEquals(5, database.asOwner().resultQuery("select internal.check_digit('0794')").fetchOneInto(Integer.class));
        assertEquals(true, database.asOwner().fetchValue("""
                select bool_and(internal.check_digit(overlay(n placing d::text from at)) <> internal.check_digit(n))
                from (values ('0100043122027')) v(n), generate_series(1, 13) at, generate_series(0, 9) d where substr(n, at, 1) <> d::text"""),
                "every error in one digit is seen");
    }

    @Test
    @Tag("ESOYA-4.2b")
    void followsThePatternOfTheParameter() {
        DSLContext desk = database.as("registrar1");
        ObjectNode intake = Intakes.of(desk, Intakes.RESIDENCE);
        String first = Intakes.register(desk, intake).get("case_number").asText();
        int before = sequence(first);
        String year = first.substring(11, 15);
        for (String pattern : List.of("YYYY-OO-NNNNNC", "7-OONNNNNNNNNYYYY-C", "OONNNNNYYYYC")) {
            set(pattern);
            before++;
            String number = Intakes.register(desk, intake).get("case_number").asText();
            String expected = pattern.replace("OO", "01").replace("YYYY", year).replaceAll("N+", "%0" + pattern.replaceAll("[^N]", "").length() + "d").formatted(before);
            assertEquals(expected.substring(0, expected.length() - 1), number.substring(0, number.length() - 1));
            assertEquals(1, desk.fetch("select * from api.find_case('number', {0})", DSL.val(number.replace("-", ""))).size(), number);
        }
        set("OO-NNNNNNN-YYYY-C");
    }

    @Test
    void refusesAPatternThatMakesNoGoodNumbers() {
        DSLContext desk = database.as("registrar1");
        ObjectNode intake = Intakes.of(desk, Intakes.RESIDENCE);
        int before = sequence(Intakes.register(desk, intake).get("case_number").asText());
        for (String pattern : List.of("", "OO-NNNN-YYYY-C", "OO-NNNNNNNNNN-YYYY-C", "NNNNNNN-YYYY-C", "OO-NNNNN-YY-C", "OO-NNNNN-YYYY", "OO-NNNNN-C-YYYY", "O-NNNNN-O-YYYY-C",
                "OO-NNNNN-NN-YYYY-C", "OOO-NNNNN-YYYY-C", "OO-OO-NNNNN-YYYY-C", "OO/NNNNN/YYYY/C", "-OO-NNNNN-YYYY-C", "OO--NNNNN-YYYY-C", "OO-NNNNN-YYYY-CC", "ЦО-OO-NNNNN-YYYY-C",
                "OO-NNNNNNNNN-YYYY-111111111111-C")) {
            set(pattern);
            assertEquals("case_number_pattern", Refusals.assertRefused("ZN402", () -> Intakes.register(desk, intake)).getConstraint(), pattern);
        }
        set("OO-NNNNNNN-YYYY-C");
        assertEquals(before + 1, sequence(Intakes.register(desk, intake).get("case_number").asText()), "refusals leave no gap");
    }

    @Test
    void writesASequenceThatOutgrewItsRunInFull() {
        assertEquals("01-123456-2027-", database.asOwner().fetchValue("select left(internal.case_number('OO-NNNNN-YYYY-C', '01', 123456, 2027), -1)"));
    }

    @Test
    void theTableTakesNoNumberWithAWrongCheckDigit() {
        String number = Intakes.register(database.as("registrar2"), Intakes.of(database.as("registrar2"), Intakes.RESIDENCE)).get("case_number").asText();
        for (String wrong : List.of("(right(case_number, 1)::int + 1) % 10", "'x'")) {
            var refused = assertThrows(DataAccessException.class, () -> database.asOwner().execute(
                    "update core.case_file set case_number = left(case_number, -1) || " + wrong + " where case_number = {0}", DSL.val(number)));
            assertEquals("23514", refused.sqlState());
        }
        assertEquals(1, database.asOwner().execute("update core.case_file set case_number = replace(case_number, '-', '') where case_number = {0}", DSL.val(number)),
                "hyphens are free");
        assertEquals(1, database.asOwner().execute("update core.case_file set case_number = {0} where case_number = replace({0}, '-', '')", DSL.val(number)));
    }

    private static void set(String pattern) {
        database.asOwner().execute("update ref.parameter set value = {0} where code = 'case_number_pattern'", DSL.val(pattern));
    }

    private static int sequence(String number) {
        return Integer.parseInt(number.substring(3, 10));
    }
}
