package ua.esoya.schema.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

class FindPersonTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final DSLContext desk = database.as("registrar1");
    private final DSLContext elsewhere = database.as("registrar2");

    @BeforeAll
    static void registerHer() {
        DSLContext first = database.as("registrar1");
        Intakes.register(first, Intakes.of(first, Intakes.RESIDENCE));
    }

    @Test
    @Tag("CSP-2.4.2")
    void findsAPersonByEachExactIdentifierInTheWholeCentre() {
        for (DSLContext who : new DSLContext[] {desk, elsewhere}) {
            assertEquals("Шевчук", find(who, "intake", "taxpayer_number", "3185001247", null).at("/0/surname").asText());
            assertEquals(1, find(who, "intake", "phone", "+380674821190", null).size());
            assertEquals(1, find(who, "intake", "document", "185001247", null).size());
            assertEquals(1, find(who, "intake", "surname", "ШЕВЧУК", 1987).size());
        }
        assertEquals(0, find(desk, "intake", "surname", "Шевчук", 1988).size());
    }

    @Test
    @Tag("ESOYA-6.6")
    void asksForAPurposeAndAnExactIdentifier() {
        assertRefused("ZN110", () -> find(desk, "curiosity", "taxpayer_number", "3185001247", null));
        assertRefused("ZN111", () -> find(desk, "intake", "surname", "Шевчук", null));
        assertRefused("ZN111", () -> find(desk, "intake", "everybody", "Шевчук", 1987));
    }

    @Test
    @Tag("ESOYA-6.6")
    @Tag("ESOYA-4.13")
    void recordsEachLookUpWithItsPurpose() {
        find(desk, "consultation", "taxpayer_number", "3185001247", null);
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'person_looked_up' and purpose = 'consultation' and login_role = 'registrar1'"));
    }

    @Test
    void showsOfAnotherOfficesCaseOnlyServiceStateDayAndOffice() {
        JsonNode foreign = find(elsewhere, "intake", "taxpayer_number", "3185001247", null).at("/0/cases/0");
        assertFalse(foreign.has("case_number") || foreign.has("case_id") || foreign.has("due_on"), foreign::toString);
        assertTrue(foreign.has("service") && foreign.has("office") && foreign.has("status_title"), foreign::toString);
        assertTrue(find(desk, "intake", "taxpayer_number", "3185001247", null).at("/0/cases/0").has("case_number"));
    }

    @Test
    @Tag("ESOYA-5.3.2")
    void opensAPersonForAPurposeAndRecordsIt() {
        UUID id = UUID.fromString(find(desk, "intake", "taxpayer_number", "3185001247", null).at("/0/person_id").asText());
        JsonNode card = Intakes.object(Objects.requireNonNull(desk.resultQuery("select api.person_card('case', {0})", DSL.val(id)).fetchOneInto(String.class)));
        assertEquals("Шевчук", card.at("/person/surname").asText());
        assertEquals(1, card.get("documents").size());
        assertTrue(card.at("/consents/0/is_given").asBoolean());
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'person_opened' and person_id = {0}", DSL.val(id)));
        assertRefused("ZN404", () -> desk.fetch("select api.person_card('case', {0})", DSL.val(UUID.randomUUID())));
    }

    @Test
    @Tag("ESOYA-2.1.4")
    void isNotForAProvidersUser() {
        assertRefused("42501", () -> find(database.as("provider1"), "intake", "taxpayer_number", "3185001247", null));
    }

    private static JsonNode find(DSLContext who, String purpose, String kind, String text, @Nullable Integer year) {
        return Intakes.object("{\"all\": " + who.resultQuery("select api.find_person({0}, {1}, {2}, {3})", DSL.val(purpose), DSL.val(kind), DSL.val(text),
                DSL.val(year, Integer.class)).fetchOneInto(String.class) + "}").get("all");
    }
}
