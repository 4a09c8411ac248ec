package ua.esoya.schema.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-6.1a")
class OrderTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    /** A Wednesday in reception hours. */
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 18, 10, 30);
    private static int people;

    private final Staff staff = new Staff(database);

    @AfterAll
    static void dropTheLogins() {
        new Staff(database).dropLogins();
    }

    @BeforeEach
    void setTheClock() {
        database.clock().set(DAY);
    }

    @ParameterizedTest
    @Tag("ESOYA-6.3")
    @Tag("ESOYA-6.3.1")
    @Tag("ESOYA-6.3.2")
    @Tag("ESOYA-6.3.3")
    @Tag("ESOYA-6.3.5")
    @Tag("ESOYA-6.3.6")
    @ValueSource(strings = {"surname", "given_name", "patronymic", "office_id", "department_id", "position", "phone", "email", "supervisor_id"})
    void asksForEachOfTheMandatoryData(String field) {
        ObjectNode employee = staff.newcomer();
        staff.add(employee.deepCopy());
        employee.remove(field);
        String detail = String.valueOf(assertRefused("ZN314", () -> staff.add(employee)).getDetail());
        assertTrue(detail.startsWith(field + ":"), detail);
    }

    @ParameterizedTest
    @Tag("ESOYA-6.3.5")
    @CsvSource({"phone, 0671234567", "phone, +48601234567", "email, not an address", "surname, Шевчук2"})
    void refusesWhatIsNoPhoneAddressOrName(String field, String value) {
        assertRefused("ZN314", () -> staff.add(staff.newcomer().put(field, value)));
    }

    @ParameterizedTest
    @Tag("ESOYA-6.1.1")
    @Tag("ESOYA-6.1.2")
    @Tag("ESOYA-6.2")
    @CsvSource({
        "executive_committee, esoya_registrar, mayor, district_head",
        "district_council, esoya_registrar, district_head, mayor",
        "enterprise, esoya_registrar, agreement, mayor",
        "executive_committee, esoya_moderator, directive, mayor",
        "executive_committee, esoya_technical_admin, directive, memorandum",
        "executive_committee, esoya_supervisor, mayor, directive"})
    void takesTheOrderOfTheRightBodyOnly(String body, String group, String right, String wrong) {
        if (body.equals("district_council") && staff.id("select count(*) from ref.organisation where kind = 'district_council'") == 0) {
            database.asSuperuser().execute("""
                    with o as (insert into ref.organisation (title, kind) values ('Районна рада', 'district_council') returning organisation_id),
                         d as (insert into ref.department (organisation_id, title) select organisation_id, 'Відділ' from o)
                    insert into access.composition (organisation_id, decision_number, decision_item, decided_on, valid_from)
                    select organisation_id, '146', '9', date '2024-01-05', date '2024-01-15' from o""");
        }
        int employee = staff.add(staff.newcomer().put("department_id", staff.department(body)));
        ObjectNode order = staff.order(employee).put("person_group", group).put("valid_until", "2027-12-31");
        assertEquals(right, assertRefused("ZN315", () -> staff.record(order.deepCopy().put("kind", wrong))).getDetail().split(",")[right.equals("agreement") ? 1 : 0]);
        assertTrue(staff.record(order.put("kind", right)).get("access_order_id").asInt() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "signed_on", "issuer", "kind", "valid_from", "person_group", "office_id"})
    void refusesAnOrderWithoutItsData(String field) {
        ObjectNode order = staff.order(staff.add(staff.newcomer()));
        ObjectNode spoilt = order.deepCopy();
        spoilt.remove(field);
        assertRefused("ZN314", () -> staff.record(spoilt));
        staff.record(order);
    }

    @Test
    void refusesAnOrderWithoutItsScan() {
        ObjectNode order = staff.order(staff.add(staff.newcomer()));
        assertRefused("ZN107", () -> staff.call("select api.record_order({0}, {1}, {2})", UUID.randomUUID(), JSONB.valueOf(order.toString()), new byte[] {1, 2, 3}));
        staff.record(order);
    }

    @Test
    @Tag("ESOYA-6.2")
    void refusesAMemorandumWithoutAnEnd() {
        int employee = staff.add(staff.newcomer().put("department_id", staff.department("enterprise")));
        ObjectNode order = staff.order(employee).put("kind", "memorandum");
        assertEquals("valid_until:required", assertRefused("ZN314", () -> staff.record(order)).getDetail());
        staff.record(order.put("valid_until", "2027-01-31"));
    }

    @Test
    void givesNobodyMoreThanTheirOwnOrder() {
        int me = staff.id("select employee_id from access.account where login_role = 'technical1'");
        assertRefused("ZN318", () -> staff.record(staff.order(me)));
        assertRefused("42501", () -> database.as("registrar1").fetch("select api.record_order(gen_random_uuid(), '{}', '')"));
        assertRefused("42501", () -> database.as("moderator1").fetch("select api.record_order(gen_random_uuid(), '{}', '')"));
        assertRefused("42501", () -> database.as("technical1").execute("insert into access.access_order (employee_id) values (1)"));
        assertRefused("42501", () -> database.as("technical1").execute("grant esoya_registrar to technical1"));
    }

    @Test
    @Tag("ESOYA-6.10")
    void endsOnItsDateByItself() {
        String login = person();
        staff.end(lastOrder(), "2026-11-20");
        DSLContext desk = database.withoutSession(login);
        Staff.signIn(desk);
        database.clock().set(LocalDateTime.of(2026, 11, 19, 23, 59, 59));
        desk.fetch("select * from api.service_list()");
        database.clock().set(LocalDateTime.of(2026, 11, 20, 0, 0));
        assertRefused("ZN302", () -> desk.fetch("select api.draft_list()"));
        assertEquals(0, desk.fetchCount(org.jooq.impl.DSL.table("core.case_file")));
        assertRefused("ZN305", () -> Staff.signIn(database.withoutSession(login)));
        // the agent closes the login itself, and with it what is still connected
        database.as("agent1").fetch("select api.end_due_access()");
        assertEquals(false, database.asSuperuser().fetchValue("select rolcanlogin from pg_roles where rolname = '" + login + "'"));
    }

    @Test
    @Tag("ESOYA-6.10")
    void opensOnItsDateByItself() {
        int employee = staff.add(staff.newcomer());
        staff.record(staff.order(employee).put("valid_from", "2026-11-23"));
        String login = "person" + people++;
        staff.grant(employee, login);
        assertEquals(false, database.asSuperuser().fetchValue("select rolcanlogin from pg_roles where rolname = '" + login + "'"));
        database.clock().set(LocalDateTime.of(2026, 11, 23, 0, 0));
        database.as("agent1").fetch("select api.end_due_access()");
        Staff.signIn(database.withoutSession(login));
    }

    @Test
    @Tag("ESOYA-6.10")
    void listsWorkDoneBetweenTheRealEndAndItsTyping() {
        String login = person();
        DSLContext desk = database.withoutSession(login);
        Staff.signIn(desk);
        int done = staff.end(lastOrder(), "2026-11-17").get("work_after_end").asInt();
        assertTrue(done >= 1);
        var violation = database.as("technical1").fetchSingle("select kind, amount from api.violation_list(true, null, null) where kind = 'work_after_end'");
        assertEquals(done, violation.get("amount", Integer.class));
        // a person who did nothing has no violation
        String idle = person();
        database.clock().set(DAY.plusDays(1));
        assertEquals(0, staff.end(lastOrder(), "2026-11-19").get("work_after_end").asInt(), idle);
    }

    @Test
    @Tag("ESOYA-6.9b")
    void reportsAnOrderThatCameLaterThanOneWorkingDay() {
        int employee = staff.add(staff.newcomer());
        staff.record(staff.order(employee).put("signed_on", "2026-11-17"));
        assertEquals(0, staff.id("select count(*) from access.violation where employee_id = " + employee));
        staff.record(staff.order(employee).put("signed_on", "2026-11-13"));
        assertEquals(1, staff.id("select count(*) from access.violation where kind = 'order_late' and employee_id = " + employee));
    }

    @Test
    @Tag("ESOYA-6.10")
    void nobodyClosesAViolationAboutThemselves() {
        int me = staff.id("select employee_id from access.account where login_role = 'technical1'");
        String note = "insert into access.violation (kind, employee_id, since_at, until_at, amount, recorded_at) values ('order_late', %d, internal.now_at(), internal.now_at(), 1, internal.now_at()) returning violation_id";
        int mine = staff.id(note.formatted(me));
        int other = staff.id(note.formatted(staff.id("select employee_id from access.account where login_role = 'registrar1'")));
        assertRefused("ZN318", () -> staff.call("select api.close_violation({0}, {1}, {2})", UUID.randomUUID(), mine, "пояснення"));
        staff.call("select api.close_violation({0}, {1}, {2})", UUID.randomUUID(), other, "пояснення прийнято");
        int person = staff.id("select employee_id from access.violation where violation_id = " + other);
        var closed = database.as("supervisor1").fetchSingle("select closing_note, is_mine from api.violation_list(false, {0}, null)", DSL.val(person));
        assertEquals("пояснення прийнято", closed.get("closing_note"));
        assertEquals(0, database.as("supervisor1").fetch("select * from api.violation_list(null, {0}, {1})", DSL.val(person), DSL.val(other)).size());
        assertEquals(true, database.as("technical1").fetchSingle("select is_mine from api.violation_list(null, {0}, null) where violation_id = {1}", DSL.val(me), DSL.val(mine)).get(0));
        assertEquals(1, staff.call("select api.violation_report({0})", person).get("violations").size());
        assertEquals(1, staff.id("select count(*)::int from audit.event where kind = 'violations_printed'"));
    }

    @Test
    @Tag("ESOYA-1.5b")
    void locksOutThePeopleOfAProviderThatLeftTheComposition() {
        DSLContext desk = database.withoutSession("provider1");
        Staff.signIn(desk);
        int entry = staff.id("""
                select c.composition_id from access.composition c join access.employee e using (provider_id)
                join access.account a using (employee_id) where a.login_role = 'provider1'""");
        assertEquals(2, Staff.composition(database, entry, "logins"), "what is shown before the provider leaves");
        staff.call("select api.end_composition({0}, {1}, {2}, {3})", UUID.randomUUID(), entry, JSONB.valueOf("""
                {"valid_until": "2026-11-17", "decision_number": "201", "decision_item": "4", "decided_on": "2026-11-16"}"""), Staff.SCAN);
        assertFalse((boolean) database.asSuperuser().fetchValue("select rolcanlogin from pg_roles where rolname = 'provider1'"));
        assertEquals(0, staff.id("select count(*) from pg_stat_activity where usename = 'provider1' and state is not null and pid <> pg_backend_pid() and query like '%never%'"));
        database.asSuperuser().execute("update access.composition set valid_until = null, end_decision_number = null, end_decision_item = null, end_decided_on = null where composition_id = " + entry);
        database.as("agent1").fetch("select api.end_due_access()");
        Staff.signIn(database.withoutSession("provider1"));
    }

    @Test
    void refusesSomeoneWhoseBodyIsNotInTheComposition() {
        database.asSuperuser().execute("""
                with o as (insert into ref.organisation (title, kind) values ('Стороння установа', 'executive_committee') returning organisation_id)
                insert into ref.department (organisation_id, title) select organisation_id, 'Сторонній відділ' from o""");
        int employee = staff.add(staff.newcomer().put("department_id", staff.id("select department_id from ref.department where title = 'Сторонній відділ'")));
        assertRefused("ZN316", () -> staff.record(staff.order(employee)));
        staff.call("select api.add_to_composition({0}, {1}, {2})", UUID.randomUUID(), JSONB.valueOf("""
                {"organisation_id": %d, "decision_number": "200", "decision_item": "3", "decided_on": "2026-11-01", "valid_from": "2026-11-10"}"""
                .formatted(staff.id("select organisation_id from ref.organisation where title = 'Стороння установа'"))), Staff.SCAN);
        staff.record(staff.order(employee));
    }

    @Test
    @Tag("ESOYA-4.12")
    void limitsARoleToTheSpheresThatItsOrderNames() {
        int sphere = staff.id("select sphere_id from ref.service where local_code = '01-01'");
        int employee = staff.add(staff.newcomer());
        ObjectNode order = staff.order(employee);
        order.putArray("sphere_ids").add(sphere);
        staff.record(order);
        String login = "person" + people++;
        staff.grant(employee, login);
        DSLContext desk = ready(login);
        var mine = ua.esoya.schema.Intakes.of(database.as("registrar1"), "01-01", "3185001247", "Шевчук");
        String other = String.valueOf(database.asSuperuser().fetchValue("select local_code from ref.service where sphere_id <> " + sphere
                + " and not is_immediate and service_id in (select service_id from ref.information_card) order by 1 limit 1"));
        var foreign = ua.esoya.schema.Intakes.of(database.as("registrar1"), other, "3185001255", "Шевчук");
        String number = Staff.query(desk, "select api.register({0}, {1}) ->> 'case_number'", UUID.randomUUID(), JSONB.valueOf(mine.toString()));
        assertRefused("42501", () -> Staff.query(desk, "select api.register({0}, {1})", UUID.randomUUID(), JSONB.valueOf(foreign.toString())));
        // control: a colleague without the limit registers it, and the limited one does not see it
        Staff.query(database.as("registrar1"), "select api.register({0}, {1})", UUID.randomUUID(), JSONB.valueOf(foreign.toString()));
        assertEquals(java.util.List.of(number), desk.fetchValues("select case_number from api.registration_journal"));
    }

    /** A registrar with order and account who has changed the password and accepted the obligation. */
    private String person() {
        int employee = staff.add(staff.newcomer());
        staff.record(staff.order(employee));
        String login = "person" + people++;
        staff.grant(employee, login);
        settle(login);
        return login;
    }

    private DSLContext ready(String login) {
        settle(login);
        DSLContext desk = database.withoutSession(login);
        Staff.signIn(desk);
        return desk;
    }

    private static void settle(String login) {
        database.asSuperuser().execute("update access.account set is_password_issued = false, obligation_accepted_at = internal.now_at() where login_role = '" + login + "'");
    }

    private int lastOrder() {
        return staff.id("select max(access_order_id) from access.access_order");
    }
}
