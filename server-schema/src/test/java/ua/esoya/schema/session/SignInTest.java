package ua.esoya.schema.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.Intakes;
import ua.esoya.schema.TestDatabase;

class SignInTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    @Tag("ESOYA-4.1b")
    void tellsWhoWhereAndTheLastTime() {
        signIn(database.withoutSession("registrar1"));
        JsonNode second = signIn(database.withoutSession("registrar1"));
        assertEquals("registrar1", second.get("login").asText());
        assertEquals("esoya_registrar", second.at("/groups/0").asText());
        assertTrue(second.hasNonNull("last_sign_in_at"));
        assertEquals(2L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'sign_in' and login_role = 'registrar1'"));
    }

    @Test
    @Tag("ESOYA-4.1a")
    void theSecondSignInClosesTheFirst() {
        DSLContext first = database.withoutSession("registrar2");
        signIn(first);
        assertTrue(first.fetch("select * from api.service_list()").isNotEmpty());
        signIn(database.withoutSession("registrar2"));
        assertRefused("ZN301", () -> first.fetch("select * from api.service_list()"));
    }

    @Test
    void aHandleIsOfNoUseToSomeoneElse() {
        String handle = database.handle("registrar1");
        DSLContext thief = database.withoutSession("supervisor1");
        assertRefused("ZN301", () -> thief.fetch("select api.enter({0})", DSL.val(handle)));
        database.anotherConnection("registrar1").fetch("select * from api.service_list()");
    }

    @Test
    @Tag("ESOYA-5.1a")
    void nothingIsReadWithoutASession() {
        DSLContext psql = database.withoutSession("registrar1");
        assertRefused("ZN301", () -> psql.fetch("select * from api.service_list()"));
        assertEquals(0, psql.fetchCount(DSL.table("ref.service")));
        assertEquals(0, psql.fetchCount(DSL.table("api.registration_journal")));
        assertTrue(psql.fetch("select * from api.schema_version()").isNotEmpty(), "the handshake comes before signing in");
        assertTrue(database.as("registrar1").fetchCount(DSL.table("ref.service")) > 0);
    }

    @Test
    @Tag("ESOYA-6.10")
    void refusesABlockedAccountAnUnknownWorkplaceAndAnOrderThatEnded() {
        DSLContext desk = database.withoutSession("moderator1");
        assertEquals("workplace_unknown", assertRefused("ZN306", () -> desk.fetch("select api.sign_in('NOWHERE', 'test')")).getConstraint());
        database.asSuperuser().execute("update access.account set blocked_at = internal.now_at() where login_role = 'moderator1'");
        assertRefused("ZN304", () -> signIn(desk));
        database.asSuperuser().execute("update access.account set blocked_at = null where login_role = 'moderator1'");
        database.asSuperuser().execute("update access.access_order set valid_until = internal.today() - 1 where person_group = 'esoya_moderator'");
        assertRefused("ZN305", () -> signIn(desk));
        database.asSuperuser().execute("update access.access_order set valid_until = internal.today() where person_group = 'esoya_moderator'");
        signIn(desk);
    }

    @Test
    @Tag("ESOYA-4.12")
    void offersWorkplacesOfOwnOfficesBeforeASessionIsOpen() {
        DSLContext desk = database.withoutSession("registrar2");
        assertEquals(List.of("VIKNO-02-1", "VIKNO-02-2", "VIKNO-02-3", "VIKNO-02-4"), workplaces(desk));
        // control: the other offices have theirs, and who is admitted to all of them is offered all
        assertEquals(40, workplaces(database.withoutSession("supervisor1")).size());
        assertEquals(List.of("VIKNO-01-9", "VIKNO-01-10"), workplaces(database.withoutSession("supervisor1")).subList(8, 10));
        database.asSuperuser().execute("update ref.workplace set retired_on = internal.today() where code = 'VIKNO-02-2'");
        assertEquals(List.of("VIKNO-02-1", "VIKNO-02-3", "VIKNO-02-4"), workplaces(desk));
        database.asSuperuser().execute("update ref.workplace set retired_on = null where code = 'VIKNO-02-2'");
    }

    @Test
    @Tag("ESOYA-6.10")
    void offersNoWorkplaceWithoutAnOrderInForce() {
        DSLContext desk = database.withoutSession("provider1");
        int offered = workplaces(desk).size();
        assertTrue(offered > 0);
        database.asSuperuser().execute("update access.account set blocked_at = internal.now_at() where login_role = 'provider1'");
        assertEquals(List.of(), workplaces(desk));
        database.asSuperuser().execute("update access.account set blocked_at = null where login_role = 'provider1'");
        assertEquals(offered, workplaces(desk).size());
    }

    @Test
    void signingOutEndsEveryConnectionOfTheSession() {
        DSLContext first = database.withoutSession("supervisor1");
        String handle = signIn(first).get("handle").asText();
        DSLContext other = database.withoutSession("supervisor1");
        other.fetch("select api.enter({0})", DSL.val(handle));
        other.fetch("select * from api.service_list()");
        first.fetch("select api.sign_out()");
        assertRefused("ZN301", () -> other.fetch("select * from api.service_list()"));
    }

    @Test
    void keepsOnlyTheHashOfAHandle() {
        String handle = database.handle("technical1");
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from access.session where token_hash = sha256(convert_to({0}, 'UTF8'))", DSL.val(handle)));
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from audit.row_change where table_name = 'access.session' and new_row::text like '%token%'"));
        database.forget("technical1");
        assertNotEquals(handle, database.handle("technical1"));
    }

    private static List<String> workplaces(DSLContext who) {
        return who.fetch("select code from api.workplace_list()").getValues(0, String.class);
    }

    private static JsonNode signIn(DSLContext who) {
        return Intakes.object(Objects.requireNonNull(who.resultQuery("select api.sign_in(null, 'test')").fetchOneInto(String.class)));
    }
}
