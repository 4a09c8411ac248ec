package ua.esoya.schema.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.esoya.schema.TestDatabase;

/** The role of a provider's officer is off until it is switched on, and begins with an order that names the provider and ends. */
@Tag("ESOYA-6.1a")
class ProviderOfficerOrderTest {
    private static final String LIST = "select api.handed_work_list(null, null)";

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private final Staff staff = new Staff(database);

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 30));
    }

    @AfterEach
    void switchOn() {
        set("yes");
    }

    @Test
    @Tag("ESOYA-1.4")
    void isOffInARealCentreAndSwitchedByTheTechnicalAdministrator() {
        assertEquals(1, staff.id("select count(*)::int from ref.parameter where code = 'provider_officer' and keeper = 'technical_admin'"));
        ObjectNode order = order(person(true));
        set("no");
        assertEquals("officer_role_off", assertRefused("ZN260", () -> staff.record(order)).getConstraint());
        assertRefused("ZN302", () -> database.as("moderator1").fetch("select api.set_parameter(gen_random_uuid(), 'provider_officer', 'yes', 'угода з суб’єктом')"));
        set("yes");
        assertTrue(staff.record(order).get("access_order_id").asInt() > 0);
    }

    @Test
    void switchedOffItGivesNothingToWhoeverHasIt() {
        DSLContext officer = database.as("officer1");
        officer.fetch(LIST);
        set("no");
        assertRefused("ZN302", () -> officer.fetch(LIST));
        assertRefused("ZN302", () -> officer.fetch("select * from api.handed_registers()"));
        database.forget("officer1");
        assertRefused("ZN305", () -> Staff.signIn(database.withoutSession("officer1")));
        set("yes");
        database.as("officer1").fetch(LIST);
    }

    @Test
    @Tag("ESOYA-6.2")
    void needsAMemorandumOrAgreementWithAnEndForWhoeverWorksForTheProvider() {
        int person = person(true);
        assertEquals("memorandum,agreement", assertRefused("ZN315", () -> staff.record(order(person).put("kind", "mayor"))).getDetail());
        ObjectNode endless = order(person);
        endless.remove("valid_until");
        assertEquals("valid_until:required", assertRefused("ZN314", () -> staff.record(endless)).getDetail());
        assertEquals("officer_without_provider", assertRefused("ZN261", () -> staff.record(order(person(false)))).getConstraint());
        assertRefused("ZN261", () -> staff.record(order(person).put("provider_id", provider("<>"))));
        int recorded = staff.record(order(person)).get("access_order_id").asInt();
        assertEquals(provider("="), staff.id("select provider_id from access.access_order where access_order_id = " + recorded));
        // whatever a program does, the table itself wants the provider named
        assertRefused("23514", () -> database.asSuperuser().execute("update access.access_order set provider_id = null where access_order_id = " + recorded));
    }

    @Test
    @Tag("ESOYA-6.10")
    void endsWithItsOrderAndDoesNotGoAlongToAnotherProvider() {
        DSLContext officer = database.as("officer1");
        officer.fetch(LIST);
        int employee = staff.id("select employee_id from access.account where login_role = 'officer1'");
        database.asSuperuser().execute("update access.employee set provider_id = " + provider("<>") + " where employee_id = " + employee);
        assertRefused("ZN302", () -> officer.fetch(LIST));
        database.asSuperuser().execute("update access.employee set provider_id = " + provider("=") + " where employee_id = " + employee);
        officer.fetch(LIST);
        int order = staff.id("select access_order_id from access.access_order where employee_id = " + employee);
        String until = String.valueOf(database.asSuperuser().fetchValue("select valid_until from access.access_order where access_order_id = " + order));
        database.asSuperuser().execute("update access.access_order set valid_until = internal.today() - 1 where access_order_id = " + order);
        assertRefused("ZN302", () -> officer.fetch(LIST));
        database.asSuperuser().execute("update access.access_order set valid_until = '" + until + "' where access_order_id = " + order);
        officer.fetch(LIST);
    }

    private void set(String value) {
        staff.call("select api.set_parameter({0}, 'provider_officer', {1}, 'угода з суб’єктом')", UUID.randomUUID(), value);
    }

    private int provider(String sign) {
        return staff.id("select min(provider_id) from ref.provider where short_title " + sign + " 'Департамент адмінпослуг'");
    }

    private int person(boolean ofProvider) {
        ObjectNode person = staff.newcomer();
        if (ofProvider) {
            person.remove("department_id");
            person.put("provider_id", provider("="));
        }
        return staff.add(person);
    }

    private ObjectNode order(int person) {
        return staff.order(person).put("person_group", "esoya_provider_officer").put("kind", "agreement").put("issuer", "Меморандум").put("valid_until", "2099-12-31");
    }
}
