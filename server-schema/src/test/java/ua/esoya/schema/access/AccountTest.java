package ua.esoya.schema.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.util.PasswordUtil;
import ua.esoya.schema.TestDatabase;

@Tag("ESOYA-5.1a")
class AccountTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static int people;

    private final Staff staff = new Staff(database);

    @AfterAll
    static void dropTheLogins() {
        new Staff(database).dropLogins();
    }

    @BeforeEach
    void setTheClock() {
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 30));
    }

    @Test
    @Tag("ESOYA-5.1b")
    void givesNoAccountWithoutAnOrder() {
        int employee = staff.add(staff.newcomer());
        assertRefused("ZN305", () -> staff.grant(employee, "nobody1"));
        assertFalse((boolean) database.asSuperuser().fetchValue("select exists (select from pg_roles where rolname = 'nobody1')"));
        staff.record(staff.order(employee));
        staff.grant(employee, "nobody1");
        assertEquals("{esoya_registrar}", database.asSuperuser().fetchValue("""
                select array_agg(g.rolname::text order by 1)::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
                join pg_roles r on r.oid = m.member where r.rolname = 'nobody1'"""));
    }

    @Test
    @Tag("ESOYA-6.8")
    void opensWorkOnlyAfterTheIssuedPasswordIsChangedAndTheObligationAccepted() {
        String login = person();
        DSLContext desk = database.withoutSession(login);
        JsonNode card = Staff.signIn(desk);
        assertTrue(card.get("must_change_password").asBoolean());
        assertTrue(card.get("must_accept_obligation").asBoolean());
        assertRefused("ZN312", () -> desk.fetch("select * from api.service_list()"));
        assertEquals(false, desk.fetchValue("select api.change_password({0}, '{}')", org.jooq.impl.DSL.val(Staff.verifier("Нова-Парасоля-73"))));
        assertRefused("ZN312", () -> desk.fetch("select * from api.service_list()"));
        assertEquals(true, desk.fetchValue("select api.accept_obligation()"));
        assertTrue(desk.fetch("select * from api.service_list()").isNotEmpty());
        assertEquals(1L, database.asOwner().fetchValue("select count(*) from audit.event where kind = 'obligation_accepted' and login_role = '" + login + "'"));
        assertTrue(database.asOwner().fetch("select * from audit.row_change where new_row::text like '%SCRAM%' or old_row::text like '%SCRAM%'").isEmpty(),
                "no verifier reaches the journal of changes");
    }

    @Test
    @Tag("ESOYA-6.4")
    void refusesAPasswordThatWasUsedBefore() throws NoSuchAlgorithmException {
        String login = person();
        DSLContext desk = database.withoutSession(login);
        Staff.signIn(desk);
        var old = desk.fetchSingle("select * from api.password_salts()");
        String again = PasswordUtil.encodeScramSha256("Esoya-2026".toCharArray(), old.get("iterations", Integer.class), Base64.getDecoder().decode(old.get("salt", String.class)));
        assertRefused("ZN319", () -> desk.fetch("select api.change_password({0}, array[{1}])", org.jooq.impl.DSL.val(Staff.verifier("Esoya-2026")), org.jooq.impl.DSL.val(trace(again))));
        String other = PasswordUtil.encodeScramSha256("Інша-Парасоля-7".toCharArray(), old.get("iterations", Integer.class), Base64.getDecoder().decode(old.get("salt", String.class)));
        desk.fetch("select api.change_password({0}, array[{1}])", org.jooq.impl.DSL.val(Staff.verifier("Інша-Парасоля-7")), org.jooq.impl.DSL.val(trace(other)));
    }

    @Test
    void noticesAPasswordChangedPastTheProgram() {
        String login = person();
        DSLContext desk = database.withoutSession(login);
        Staff.signIn(desk);
        desk.execute("alter role " + login + " password 'parasolya'");
        DSLContext psql = database.withPassword(login, "parasolya");
        assertRefused("ZN311", () -> Staff.signIn(psql));
        staff.call("select api.close_session({0}, {1}, {2})", UUID.randomUUID(),
                ((Number) database.asSuperuser().fetchValue("select session_id from access.session where closed_at is null and login_role = '" + login + "'")).longValue(), "перевірка");
        staff.call("select api.issue_password({0}, {1}, {2})", UUID.randomUUID(), login, Staff.verifier("Esoya-2026"));
        Staff.signIn(database.withoutSession(login));
    }

    @Test
    void blockingEndsLiveSessionsAndAnnullingIsForGood() {
        String login = person();
        DSLContext desk = database.withoutSession(login);
        Staff.signIn(desk);
        staff.call("select api.block_account({0}, {1}, {2})", UUID.randomUUID(), login, "втрата довіри");
        assertThrows(DataAccessException.class, () -> desk.fetch("select * from api.service_list()"), "the connection is cut");
        assertThrows(IllegalStateException.class, () -> database.withoutSession(login), "the login is closed");
        staff.call("select api.unblock_account({0}, {1})", UUID.randomUUID(), login);
        Staff.signIn(database.withoutSession(login));
        staff.call("select api.annul_account({0}, {1}, {2})", UUID.randomUUID(), login, "звільнення");
        assertRefused("ZN321", () -> staff.call("select api.unblock_account({0}, {1})", UUID.randomUUID(), login));
        assertThrows(IllegalStateException.class, () -> database.withoutSession(login));
    }

    @Test
    @Tag("ESOYA-4.12")
    void technicalRightsNeedASecondPerson() {
        int employee = staff.add(staff.newcomer());
        var order = staff.order(employee).put("person_group", "esoya_technical_admin").put("kind", "directive").put("is_all_offices", true);
        order.remove("office_id");
        assertTrue(staff.record(order).get("awaits_confirmation").asBoolean());
        assertRefused("ZN305", () -> staff.grant(employee, "second1"));
        UUID act = act();
        assertRefused("ZN317", () -> staff.call("select api.answer_second_person({0}, {1}, true)", UUID.randomUUID(), act));
        assertRefused("42501", () -> database.as("registrar1").fetch("select api.answer_second_person(gen_random_uuid(), gen_random_uuid(), true)"));
        Staff.query(database.as("supervisor1"), "select api.answer_second_person({0}, {1}, true)", UUID.randomUUID(), act);
        staff.grant(employee, "second1");
    }

    @Test
    void aPasswordOfSomeoneAtWorkIsIssuedByTwo() {
        String login = person();
        Staff.signIn(database.withoutSession(login));
        assertTrue(staff.call("select api.issue_password({0}, {1}, {2})", UUID.randomUUID(), login, Staff.verifier("Нова-Нова-2026")).get("awaits_confirmation").asBoolean());
        // nothing has changed yet
        Staff.signIn(database.withoutSession(login));
        Staff.query(database.as("supervisor1"), "select api.answer_second_person({0}, {1}, true)", UUID.randomUUID(), act());
        assertThrows(IllegalStateException.class, () -> database.withoutSession(login));
        JsonNode card = Staff.signIn(database.withPassword(login, "Нова-Нова-2026"));
        assertEquals("Їжакевич А. М.", card.get("password_issued_by").asText());
        assertEquals(0L, database.asOwner().fetchValue("select count(*) from access.second_person_act where verifier is not null and answered_at is not null"));
    }

    @Test
    void nobodyBlocksOrReissuesThemselves() {
        assertRefused("ZN318", () -> staff.call("select api.block_account({0}, {1}, {2})", UUID.randomUUID(), "technical1", "жарт"));
        assertRefused("ZN318", () -> staff.call("select api.issue_password({0}, {1}, {2})", UUID.randomUUID(), "technical1", Staff.verifier("Нова-Нова-2026")));
    }

    @Test
    @Tag("ESOYA-4.11a")
    void failuresCloseTheDoorForLongerAndLonger() {
        String login = person();
        for (int failure = 1; failure <= 4; failure++) {
            fail(login);
        }
        Staff.signIn(database.withoutSession(login));
        for (int failure = 1; failure <= 5; failure++) {
            fail(login);
        }
        assertRefused("ZN310", () -> Staff.signIn(database.withoutSession(login)));
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 31, 1));
        fail(login);
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 32, 30));
        assertRefused("ZN310", () -> Staff.signIn(database.withoutSession(login)));
        database.clock().set(LocalDateTime.of(2026, 11, 18, 10, 33, 2));
        Staff.signIn(database.withoutSession(login));
        assertTrue((long) database.asOwner().fetchValue("select count(*) from audit.event where kind = 'sign_in_locked'") >= 2);
    }

    @Test
    @Tag("ESOYA-6.4")
    void anOldPasswordMustBeChanged() {
        String login = person();
        database.asSuperuser().execute("update access.account set is_password_issued = false, obligation_accepted_at = internal.now_at() where login_role = '" + login + "'");
        database.clock().set(LocalDateTime.of(2027, 2, 15, 10, 0));
        assertFalse(Staff.signIn(database.withoutSession(login)).get("must_change_password").asBoolean());
        database.clock().set(LocalDateTime.of(2027, 2, 16, 10, 0));
        assertTrue(Staff.signIn(database.withoutSession(login)).get("must_change_password").asBoolean());
    }

    private String person() {
        int employee = staff.add(staff.newcomer());
        staff.record(staff.order(employee));
        String login = "worker" + people++;
        staff.grant(employee, login);
        return login;
    }

    private static void fail(String login) {
        database.asOwner().fetch("select internal.note_failed_sign_in({0}::name, '127.0.0.1', internal.now_at())", org.jooq.impl.DSL.val(login));
    }

    private static UUID act() {
        return database.as("supervisor1").fetchSingle("select act_id from api.second_person_list() order by asked_at desc limit 1").get(0, UUID.class);
    }

    /** SHA-256 of the stored key inside a verifier, as the program proves that a password is no repeat. */
    private static String trace(String verifier) throws NoSuchAlgorithmException {
        String key = verifier.substring(verifier.lastIndexOf('$') + 1, verifier.lastIndexOf(':'));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(key.getBytes(StandardCharsets.US_ASCII))));
    }
}
