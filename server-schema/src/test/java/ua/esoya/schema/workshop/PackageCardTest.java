package ua.esoya.schema.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.TestServer;

/** A package is a service whose card names other services and their order; it changes with its versions like everything else on the card. */
@Tag("KR146-P2")
@Tag("ESOYA-5.7.1")
class PackageCardTest {
    private static final LocalDate TODAY = TestServer.START.toLocalDate();

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Cards cards = new Cards(database.as("moderator1"));
    private final DSLContext desk = database.as("registrar1");

    @BeforeEach
    void onTheDay() {
        database.clock().startAt(TestServer.START);
    }

    @Test
    void theRegistrarOpensAllServicesOfItByOneRequest() {
        int service = cards.publish(packaged("94-01", TODAY, part("02-01"), part("01-02", "02-01"))).get("service_id").asInt();
        assertEquals("02-01 , 01-02 after 1", parts(service, TODAY));
        UUID parent = UUID.fromString(Intakes.register(desk, Intakes.of(desk, "94-01")).get("case_id").asText());
        assertEquals(2L, database.asOwner().fetchValue("select count(*) from core.case_part where parent_case_id = {0}", DSL.val(parent)));
    }

    @Test
    void aVersionChangesItFromItsDayAndIsTakenBackWhole() {
        int service = cards.publish(packaged("94-02", TODAY, part("02-01"), part("01-02", "02-01"))).get("service_id").asInt();
        LocalDate later = TODAY.plusDays(3);
        ObjectNode next = cards.unchanged(service, later.toString());
        assertEquals(2, next.get("parts").size());
        next.set("parts", Intakes.object("{}").arrayNode().add(part("01-02")).add(part("05-01")).add(part("02-01", "05-01")));
        cards.publish(next);
        assertEquals("02-01 , 01-02 after 1", parts(service, later.minusDays(1)));
        assertEquals("01-02 , 05-01 , 02-01 after 2", parts(service, later));
        cards.withdraw(service, 2);
        assertEquals("02-01 , 01-02 after 1", parts(service, later));
        // a package that is none any more
        ObjectNode plain = cards.unchanged(service, later.toString());
        plain.withArray("parts").removeAll();
        plain.withArray("stages").add(Cards.fresh("x", "2026-01-01").at("/stages/0"));
        cards.publish(plain);
        assertEquals("02-01 , 01-02 after 1", parts(service, later.minusDays(1)));
        assertEquals("", parts(service, later));
        cards.withdraw(service, 2);
        assertEquals("02-01 , 01-02 after 1", parts(service, later), "and is one again");
    }

    @Test
    void whatCannotWorkIsNamedByItsPlace() {
        refused("parts:count", part("02-01"));
        refused("parts.2.service_id:repeated", part("02-01"), part("02-01"));
        refused("parts.1.after_service_id:order", part("02-01", "01-02"), part("01-02"));
        refused("parts.2.service_id:nested", part("02-01"), part("10-05"));
        refused("parts.2.service_id:unknown_code", part("02-01"), Intakes.object("{\"service_id\": 99999}"));
        refused("parts.2.service_id:type", part("02-01"), Intakes.object("{\"service_id\": \"x\"}"));
        ObjectNode simple = packaged("94-03", TODAY, part("02-01"), part("01-02"));
        ((ObjectNode) simple.get("service")).put("is_without_application", true);
        assertTrue(Objects.requireNonNull(assertRefused("ZN410", () -> cards.publish(simple)).getDetail()).contains("parts:no_package"));
        int service = cards.publish(packaged("94-03", TODAY, part("02-01"), part("01-02"))).get("service_id").asInt();
        ObjectNode itself = cards.unchanged(service, TODAY.plusDays(1).toString());
        itself.withArray("parts").add(Intakes.object("{\"service_id\": " + service + "}"));
        assertTrue(Objects.requireNonNull(assertRefused("ZN410", () -> cards.publish(itself)).getDetail()).contains("parts.3.service_id:self"));
        // a service of a package does not become one
        ObjectNode inner = cards.unchanged(id("01-02"), TODAY.plusDays(1).toString());
        inner.set("parts", Intakes.object("{}").arrayNode().add(part("05-01")).add(part("03-02")));
        assertTrue(Objects.requireNonNull(assertRefused("ZN410", () -> cards.publish(inner)).getDetail()).contains("parts:nested"));
    }

    @Test
    @Tag("ESOYA-4.4")
    void aServiceOfAPackageIsNotRetired() {
        int part = cards.publish(Cards.fresh("94-05", TODAY.toString())).get("service_id").asInt();
        int service = cards.publish(packaged("94-04", TODAY, part("94-05"), part("01-02"))).get("service_id").asInt();
        assertEquals("94-04", assertRefused("ZN434", () -> cards.retire(part, true)).getDetail());
        cards.retire(service, true);
        cards.retire(part, true);
    }

    private void refused(String problem, ObjectNode... parts) {
        String detail = Objects.requireNonNull(assertRefused("ZN410", () -> cards.publish(packaged("94-09", TODAY, parts))).getDetail());
        assertTrue(detail.contains(problem), detail);
    }

    /** A new service that is a package of these, without stages of its own. */
    private ObjectNode packaged(String code, LocalDate from, ObjectNode... parts) {
        ObjectNode content = Cards.fresh(code, from.toString());
        content.withArray("stages").removeAll();
        content.withArray("attributes").removeAll();
        ArrayNode rows = content.putArray("parts");
        for (ObjectNode part : parts) {
            rows.add(part);
        }
        return content;
    }

    private ObjectNode part(String code) {
        return Intakes.object("{\"service_id\": " + id(code) + "}");
    }

    private ObjectNode part(String code, String after) {
        return part(code).put("after_service_id", id(after));
    }

    private int id(String code) {
        return Objects.requireNonNull(database.asOwner().fetchOne("select service_id from ref.service where local_code = {0}", DSL.val(code))).get(0, Integer.class);
    }

    private String parts(int service, LocalDate on) {
        return Objects.requireNonNull(database.asOwner().resultQuery("select coalesce(string_agg(s.local_code || ' ' || coalesce('after ' || p.starts_after, ''), ', ' order by p.position), '') from ref.service_bundle_part p join ref.service s using (service_id) "
                + "where p.service_bundle_id = internal.bundle_in_force({0}, {1})", DSL.val(service), DSL.val(on)).fetchOneInto(String.class));
    }
}
