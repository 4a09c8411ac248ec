package ua.esoya.schema.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static ua.esoya.schema.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

/** A deputy mayor's direction leads to spheres and to single providers; their cases are seen and no others. */
@Tag("ESOYA-4.12")
@Tag("ESOYA-5.7.2")
class DirectionScopeTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @AfterEach
    void withoutDirection() {
        direction(null);
    }

    @Test
    void aDirectionWithAProviderLeadsToItsCasesInEverySphere() {
        String ours = register(Intakes.RESIDENCE, "3185001247");
        String other = String.valueOf(value("select min(s.local_code) from ref.service s where not s.is_immediate and s.provider_id <> (select provider_id from ref.service where local_code = '" + Intakes.RESIDENCE + "')"
                + " and s.sphere_id <> (select sphere_id from ref.service where local_code = '" + Intakes.RESIDENCE + "') and exists (select from ref.information_card c where c.service_id = s.service_id)"
                + " and not exists (select from ref.service_bundle b where b.service_id = s.service_id) and not s.is_without_application"));
        String foreign = register(other, "3185001255");
        assertEquals(2, seen(ours, foreign).size(), "control: without a direction both are seen");
        String provider = String.valueOf(value("select provider_id from ref.service where local_code = '" + other + "'"));
        int direction = add("{\"title\": \"Окремий напрям\", \"providers\": [\"" + provider + "\"]}");
        assertEquals("[\"" + provider + "\"]", database.as("moderator1").fetchSingle("select (extra -> 'providers')::text from api.directory_rows('direction') where code = {0}", DSL.val(String.valueOf(direction))).get(0, String.class));
        direction(direction);
        assertEquals(List.of(foreign), seen(ours, foreign));
        String sphere = String.valueOf(value("select h.code from ref.service s join ref.sphere h using (sphere_id) where s.local_code = '" + Intakes.RESIDENCE + "'"));
        change(direction, "{\"title\": \"Окремий напрям\", \"spheres\": [\"" + sphere + "\"], \"providers\": []}");
        assertEquals(List.of(ours), seen(ours, foreign), "the settled scope is counted anew");
        change(direction, "{\"title\": \"Окремий напрям\", \"spheres\": [\"" + sphere + "\"], \"providers\": [\"" + provider + "\"]}");
        assertEquals(2, seen(ours, foreign).size());
        assertNotEquals(List.of(), database.as("moderator1").fetch("select 1 from api.directory_value_uses('provider', {0}) where place = 'ref.direction_provider.provider_id'", DSL.val(provider)));
        for (String person : List.of("supervisor1", "moderator1", "technical1")) {
            assertRefused("42501", () -> database.as(person).execute("insert into ref.direction_provider select direction_id, provider_id from ref.direction, ref.provider"));
        }
    }

    private static String register(String service, String taxpayer) {
        return Intakes.register(database.as("registrar1"), Intakes.of(database.as("registrar1"), service, taxpayer, "Шевчук")).get("case_number").asText();
    }

    private static List<String> seen(String... numbers) {
        return database.as("supervisor1").fetch("select case_number from api.registration_journal").getValues(0, String.class).stream().filter(List.of(numbers)::contains).sorted().toList();
    }

    private static int add(String content) {
        return Integer.parseInt(String.valueOf(database.as("moderator1").fetchValue("select api.save_directory_value({0}, 'direction', null, null, {1}, 'розподіл обов’язків') ->> 'code'",
                DSL.val(UUID.randomUUID()), DSL.val(JSONB.valueOf(content)))));
    }

    private static void change(int direction, String content) {
        String seen = database.as("moderator1").fetchSingle("select seen from api.directory_rows('direction') where code = {0}", DSL.val(String.valueOf(direction))).get(0, String.class);
        database.as("moderator1").fetchValue("select api.save_directory_value({0}, 'direction', {1}, {2}, {3}, 'розподіл обов’язків')", DSL.val(UUID.randomUUID()), DSL.val(String.valueOf(direction)), DSL.val(seen),
                DSL.val(JSONB.valueOf(content)));
    }

    private static void direction(@org.jspecify.annotations.Nullable Integer direction) {
        database.asSuperuser().execute("update access.access_order set direction_id = {0} where person_group = 'esoya_supervisor' and employee_id = (select employee_id from access.account where login_role = 'supervisor1')",
                DSL.val(direction, Integer.class));
    }

    private static Object value(String query) {
        return java.util.Objects.requireNonNull(database.asSuperuser().fetchValue(query));
    }
}
