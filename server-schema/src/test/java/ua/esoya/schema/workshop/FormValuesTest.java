package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** What a form asks is answered, kept, corrected and read back, part by part and row by row; what it hides is refused. */
@Tag("ESOYA-7.1.2l")
class FormValuesTest {
    static final LocalDate TODAY = TestServer.START.toLocalDate();
    private static final String CODE = "91-01";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @BeforeAll
    static void aServiceWithEveryKind() {
        new Cards(database.as("moderator1")).publish(Forms.withEveryKind(CODE, TODAY.toString()));
    }

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    /** Answers that the form takes. */
    static ObjectNode answers() {
        return Intakes.object("""
                {"place": "вул. Степана Тільги, 18", "season": "літо", "car.number": "AE1234BC", "car.vin": "WVWZZZ1JZXW000001", "owner.surname": "Їжак", "owner.given_name": "Ганна",
                 "owner.taxpayer_number": "3184911120", "entry.register": "property_rights", "entry.number": "1234567812101", "is_rented": "yes", "rent": "1200.50",
                 "item.1": "стіл", "amount.1": "4", "item.2": "стілець"}""");
    }

    private static ObjectNode intake(ObjectNode answers) {
        ObjectNode intake = Intakes.of(database.as("registrar1"), CODE);
        intake.set("attributes", answers);
        return intake;
    }

    private static UUID register(ObjectNode answers) {
        return UUID.fromString(Intakes.register(database.as("registrar1"), intake(answers)).get("case_id").asText());
    }

    private static JsonNode read(UUID caseId) {
        return Intakes.object(String.valueOf(database.as("registrar1").fetchValue("select api.case_card({0})", DSL.val(caseId))));
    }

    @Test
    @Tag("ESOYA-7.1.2j")
    void everyPartAndEveryRowIsKeptAndReadBackInTheOrderOfTheForm() {
        JsonNode card = read(register(answers()));
        assertEquals(answers(), card.get("intake").get("attributes"));
        assertEquals(List.of("place", "season", "car number", "car vin", "owner surname", "owner given_name", "owner taxpayer_number", "entry register", "entry number", "is_rented", "rent",
                        "item 1", "amount 1", "item 2"),
                StreamSupport.stream(card.get("attributes").spliterator(), false)
                        .map(it -> (it.get("code").asText() + " " + it.get("part").asText() + (it.get("row").asInt() > 0 ? it.get("row").asText() : "")).strip()).toList());
        assertEquals("Державний реєстр речових прав на нерухоме майно", card.get("titles").get("state_register.property_rights").asText());
        assertEquals("Меблі", card.get("attributes").get(11).get("table_title").asText());
        assertEquals("Оренда", card.get("attributes").get(10).get("group").asText());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("attributes.owner.surname:required", Map.of("owner.surname", "")),
                wrong("attributes.owner.given_name:alphabet", Map.of("owner.given_name", "12")),
                wrong("attributes.owner.taxpayer_number:format", Map.of("owner.taxpayer_number", "123")),
                wrong("attributes.owner.birth_on:not_asked", Map.of("owner.birth_on", "1987-03-14")),
                wrong("attributes.car.number:format", Map.of("car.number", "АЕ 12")),
                wrong("attributes.car.vin:format", Map.of("car.vin", "I0000000000000000")),
                wrong("attributes.entry.register:unknown_code", Map.of("entry.register", "no_such")),
                wrong("attributes.entry.number:required", Map.of("entry.number", "")),
                wrong("attributes.item.2:required", Map.of("item.2", "", "amount.2", "3")),
                wrong("attributes.amount.1:format", Map.of("amount.1", "багато")),
                wrong("attributes.item.0:not_asked", Map.of("item.0", "шафа")),
                wrong("attributes.item.101:not_asked", Map.of("item.101", "шафа")),
                wrong("attributes.goods:required", Map.of("item.1", "", "item.2", "", "amount.1", "")),
                wrong("attributes.rent:required", Map.of("rent", "")),
                wrong("attributes.rent:not_asked", Map.of("is_rented", "no")),
                wrong("attributes.rent_until:not_asked", Map.of("rent_until", "2027-01-01")),
                wrong("attributes.charter:not_asked", Map.of("charter", "2026/1")),
                wrong("attributes.spy:unknown", Map.of("spy", "1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    @Tag("ESOYA-8.2")
    void refusesWhatTheFormDoesNotAskOrCannotTake(String problem, Map<String, String> spoilt) {
        ObjectNode answers = answers();
        spoilt.forEach(answers::put);
        assertEquals(problem, assertRefused("ZN101", () -> register(answers)).getDetail());
    }

    @Test
    void anotherAnswerOrAnotherApplicantIsAskedOtherThings() {
        ObjectNode rented = answers();
        rented.remove("rent");
        rented.put("is_rented", "no");
        assertFalse(read(register(rented)).get("intake").get("attributes").has("rent"), "a hidden value is not required");
        ObjectNode deeper = answers().put("rent_kind", "строкова").put("rent_until", "2027-01-01");
        assertEquals("2027-01-01", read(register(deeper)).get("intake").get("attributes").get("rent_until").asText());
        ObjectNode company = intake(answers());
        Intakes.applicant(company).removeAll().put("kind", "legal").put("legal_form", "llc").put("legal_name", "Зоря").put("edrpou", "12345678").put("phone", "+380674821190").put("data_source", "shown_document");
        assertEquals("attributes.charter:required", assertRefused("ZN101", () -> Intakes.register(database.as("registrar1"), company)).getDetail());
        ((ObjectNode) company.get("attributes")).put("charter", "2026/1");
        assertTrue(Intakes.register(database.as("registrar1"), company).has("case_number"), "control");
    }

    @Test
    @Tag("ESOYA-7.1.8")
    void aCorrectionRewritesPartsAndRowsAndTakesAwayWhatIsHiddenNow() {
        UUID caseId = register(answers());
        ObjectNode corrected = (ObjectNode) read(caseId).get("intake");
        ObjectNode answers = (ObjectNode) corrected.get("attributes");
        answers.put("owner.surname", "Їжакевич").put("is_rented", "no").remove(List.of("rent", "item.2"));
        database.as("registrar1").fetchValue("select api.correct({0}, {1}, {2}, {3}, {4})", DSL.val(UUID.randomUUID()), DSL.val(caseId), DSL.val(1), DSL.val("описка"), DSL.val(Intakes.json(corrected)));
        JsonNode card = read(caseId);
        assertEquals(answers, card.get("intake").get("attributes"));
        assertEquals("[attributes.is_rented, attributes.item.2, attributes.owner.surname, attributes.rent]",
                StreamSupport.stream(card.get("corrections").get(0).get("changes").spliterator(), false).map(it -> it.get("field").asText()).toList().toString());
    }

    @Test
    @Tag("ESOYA-3.2.1")
    void aCaseKeepsTheFormItWasTakenBy() {
        Cards cards = new Cards(database.as("moderator1"));
        int service = cards.publish(Forms.withEveryKind("91-02", TODAY.toString())).get("service_id").asInt();
        ObjectNode first = Intakes.of(database.as("registrar1"), "91-02");
        first.set("attributes", answers());
        UUID caseId = UUID.fromString(Intakes.register(database.as("registrar1"), first).get("case_id").asText());
        ObjectNode next = cards.source(service, TODAY.plusDays(1).toString());
        Forms.keepOnly(next, "place");
        cards.publish(next);
        database.clock().startAt(TestServer.START.plusDays(1));
        assertEquals(1, Intakes.card(database.as("registrar1"), "91-02").get("attributes").size(), "control: new cases are asked less");
        assertEquals(answers(), read(caseId).get("intake").get("attributes"));
        JsonNode kept = Intakes.object(String.valueOf(database.as("registrar1").fetchValue("select api.service_card_version({0}, {1})", DSL.val(service), DSL.val(1))));
        assertEquals(14, kept.get("attributes").size(), "it is corrected by its own form");
        assertRefused("ZN103", () -> database.as("registrar1").fetchValue("select api.service_card_version({0}, {1})", DSL.val(service), DSL.val(9)));
    }

    private static Arguments wrong(String problem, Map<String, String> spoilt) {
        return Arguments.of(problem, spoilt);
    }
}
