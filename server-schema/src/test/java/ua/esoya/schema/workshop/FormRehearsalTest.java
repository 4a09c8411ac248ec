package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** A new form of values is tried on the cases that were taken by the former one: which answers would be lost, and which lacking. */
@Tag("ESOYA-5.7.1")
@Tag("ESOYA-8.3")
class FormRehearsalTest {
    private static final String CODE = "91-07";
    private static int service;

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeAll
    static void twoCasesOfAServiceWithEveryKind() {
        database.clock().startAt(TestServer.START);
        service = new Cards(database.as("moderator1")).publish(Forms.withEveryKind(CODE, TestServer.START.toLocalDate().toString())).get("service_id").asInt();
        register(FormValuesTest.answers());
        ObjectNode second = FormValuesTest.answers();
        second.remove(List.of("rent", "car.number", "car.vin"));
        register(second.put("is_rented", "no"));
    }

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void theSameFormLosesNothing() {
        assertEquals(List.of(), tried(form()));
        assertEquals(2, database.as("moderator1").fetchValue("select tried from api.rehearse_form({0}, {1}::jsonb) where fate = 'same'", DSL.val(service), DSL.val(form().toString())));
        assertEquals("form_rehearsed", database.asSuperuser().fetchValue("select kind from audit.event where login_role = 'moderator1' order by event_id desc limit 1"));
    }

    @Test
    void whatIsTakenAwayHiddenOrNoLongerFitsIsCounted() {
        var without = form();
        remove(without, "car");
        assertEquals(List.of("car removed 1"), tried(without), "both parts are one value");
        var conditions = form();
        row(conditions, "season").put("asked_when", "@legal_entity").put("asked_value", "yes");
        assertEquals(List.of("season hidden 2"), tried(conditions));
        var chain = form();
        row(chain, "is_rented").put("asked_when", "@legal_entity").put("asked_value", "yes");
        assertEquals(List.of("is_rented hidden 2", "rent hidden 1"), tried(chain), "what hangs on a hidden value is hidden too");
        var choices = form();
        row(choices, "season").withArray("choices").removeAll().add("зима").add("весь рік");
        assertEquals(List.of("season unfit 2"), tried(choices));
        var table = form();
        remove(table, "amount");
        assertEquals(List.of("amount removed 2"), tried(table), "a column");
    }

    @Test
    void whatTheCasesCouldNotHaveAnsweredIsCountedApart() {
        var more = form();
        more.add(Intakes.object("{\"code\": \"floor\", \"title\": \"Поверх\", \"kind\": \"number\", \"is_required\": true, \"legal_ground\": \"рішення\"}"));
        more.add(Intakes.object("{\"code\": \"lease\", \"title\": \"Договір\", \"kind\": \"text\", \"is_required\": true, \"legal_ground\": \"рішення\", \"asked_when\": \"is_rented\", \"asked_value\": \"yes\"}"));
        assertEquals(List.of("floor lacking 2", "lease lacking 1"), tried(more));
        row(more, "floor").put("is_required", false);
        assertEquals(List.of("lease lacking 1"), tried(more), "control: what need not be said lacks nowhere");
    }

    @Test
    void noValueLeavesTheServerAndNobodyElseAsks() {
        var none = new ArrayNode(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance);
        String told = database.as("moderator1").fetch("select * from api.rehearse_form({0}, {1}::jsonb)", DSL.val(service), DSL.val(none.toString())).toString();
        for (String said : List.of("Тільги", "Їжак", "3184911120", "AE1234BC")) {
            assertFalse(told.contains(said), told);
        }
        for (String login : new String[] {"registrar1", "provider1", "technical1", "supervisor1"}) {
            assertRefused("42501", () -> database.as(login).fetch("select * from api.rehearse_form({0}, '[]')", DSL.val(service)));
        }
        for (String nonsense : new String[] {"null", "{}", "7", "[1, \"a\", null]", "[{\"code\": \"place\", \"is_required\": \"maybe\", \"choices\": 3}]"}) {
            assertFalse(database.as("moderator1").fetch("select * from api.rehearse_form({0}, {1}::jsonb)", DSL.val(service), DSL.val(nonsense)).isEmpty(), nonsense);
        }
        assertRefused("ZN103", () -> database.as("moderator1").fetch("select * from api.rehearse_form(999999, '[]')"));
    }

    private static void register(ObjectNode answers) {
        ObjectNode intake = Intakes.of(database.as("registrar1"), CODE);
        intake.set("attributes", answers);
        Intakes.register(database.as("registrar1"), intake);
    }

    /** The form as the moderator would have it open. */
    private static ArrayNode form() {
        return new Cards(database.as("moderator1")).unchanged(service, TestServer.START.toLocalDate().toString()).withArray("attributes");
    }

    private static ObjectNode row(ArrayNode form, String code) {
        for (var row : form) {
            if (row.get("code").asText().equals(code)) {
                return (ObjectNode) row;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static void remove(ArrayNode form, String code) {
        for (int at = 0; at < form.size(); at++) {
            if (form.get(at).get("code").asText().equals(code)) {
                form.remove(at);
                return;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static List<String> tried(ArrayNode form) {
        return database.as("moderator1").fetch("select code, fate, cases from api.rehearse_form({0}, {1}::jsonb) where fate <> 'same'", DSL.val(service), DSL.val(form.toString()))
                .stream().map(it -> it.get("code") + " " + it.get("fate") + " " + it.get("cases")).sorted().collect(Collectors.toList());
    }
}
