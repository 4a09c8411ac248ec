package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** A form that could not be filled in, or asks without a ground, is not put in, and the place of the fault is named. */
@Tag("ESOYA-7.1.2l")
@Tag("ESOYA-8.2")
class FormProblemsTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Cards cards = new Cards(database.as("moderator1"));

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("attributes.4.legal_ground:required", it -> Forms.row(it, "owner").put("legal_ground", " ")),
                wrong("attributes.7.asked_when:self", it -> Forms.row(it, "rent").put("asked_when", "rent")),
                wrong("attributes.7.asked_when:unknown_code", it -> Forms.row(it, "rent").put("asked_when", "removed")),
                wrong("attributes.7.asked_when:not_a_choice", it -> Forms.row(it, "rent").put("asked_when", "place")),
                wrong("attributes.7.asked_when:not_a_choice", it -> Forms.row(it, "rent").put("asked_when", "item").put("asked_value", "yes")),
                wrong("attributes.7.asked_value:unknown_code", it -> Forms.row(it, "rent").put("asked_value", "може")),
                wrong("attributes.9.asked_value:unknown_code", it -> Forms.row(it, "rent_until").put("asked_value", "вічна")),
                wrong("attributes.13.asked_value:unknown_code", it -> Forms.row(it, "charter").put("asked_value", "може")),
                wrong("attributes.7.asked_value:required", it -> Forms.row(it, "rent").remove("asked_value")),
                wrong("attributes.7.asked_when:required", it -> Forms.row(it, "rent").remove("asked_when")),
                wrong("attributes.6.asked_when:cycle;attributes.8.asked_when:cycle", it -> Forms.row(it, "is_rented").put("asked_when", "rent_kind").put("asked_value", "строкова")),
                wrong("attributes.10.kind:no_columns", it -> {
                    Forms.row(it, "item").remove("table_code");
                    Forms.row(it, "amount").remove("table_code");
                }),
                wrong("attributes.11.table_code:unknown_code", it -> Forms.row(it, "item").put("table_code", "place")),
                wrong("attributes.11.kind:not_in_table", it -> Forms.row(it, "item").put("kind", "person")),
                wrong("attributes.11.asked_when:in_table", it -> Forms.row(it, "item").put("asked_when", "is_rented").put("asked_value", "yes")),
                wrong("attributes.1.asks_birth:not_person", it -> Forms.row(it, "place").put("asks_birth", true)),
                wrong("attributes.4.data_owner:unknown_code", it -> Forms.row(it, "owner").put("data_owner", "nobody")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isRefusedAtItsPlace(String problem, Consumer<ObjectNode> spoil) {
        ObjectNode content = Forms.withEveryKind("92-01", FormValuesTest.TODAY.toString());
        spoil.accept(content);
        assertEquals(problem, assertRefused("ZN410", () -> cards.publish(content)).getDetail());
    }

    @Test
    void theSameWithoutTheFaultIsPutIn() {
        assertTrue(cards.publish(Forms.withEveryKind("92-02", FormValuesTest.TODAY.toString())).has("service_id"));
    }

    @Test
    void aLongRingOfConditionsIsNamedAtEachOfItsLinks() {
        ObjectNode content = Cards.fresh("92-03", FormValuesTest.TODAY.toString());
        for (int at = 0; at < 4; at++) {
            Forms.add(content, "{'code': 'ring" + at + "', 'title': 'Ланка', 'kind': 'yes_no', 'asked_when': 'ring" + (at + 1) % 4 + "', 'asked_value': 'yes'}");
        }
        Forms.add(content, "{'code': 'behind', 'title': 'За колом', 'kind': 'text', 'asked_when': 'ring0', 'asked_value': 'yes'}");
        assertEquals("attributes.3.asked_when:cycle;attributes.4.asked_when:cycle;attributes.5.asked_when:cycle;attributes.6.asked_when:cycle",
                assertRefused("ZN410", () -> cards.publish(content)).getDetail(), "what only hangs on the ring is not its fault");
    }

    @Test
    void evenTheOwnerOfTheTablesPutsInNothingWithoutAGround() {
        String insert = "insert into ref.card_attribute (information_card_id, position, code, title, kind, legal_ground) select information_card_id, 99, 'secret', 'а', 'person', '%s' from ref.information_card limit 1";
        assertRefused("23514", () -> database.asOwner().execute(insert.formatted(" ")));
        assertEquals(1, database.asOwner().execute(insert.formatted("закон")), "control");
    }

    private static Arguments wrong(String problem, Consumer<ObjectNode> spoil) {
        return Arguments.of(problem, spoil);
    }
}
