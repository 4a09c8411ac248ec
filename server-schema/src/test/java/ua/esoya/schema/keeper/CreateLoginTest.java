package ua.esoya.schema.keeper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PasswordUtil;
import org.postgresql.util.ServerErrorMessage;
import ua.esoya.schema.TestDatabase;
import ua.esoya.schema.install.DemoData;

@Tag("ESOYA-4.1")
class CreateLoginTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final String VERIFIER = PasswordUtil.encodeScramSha256(
            DemoData.password().toCharArray(), 4096, "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII));

    @BeforeEach
    void giveAnAccountWithoutLogin() {
        database.asSuperuser().execute("insert into access.account (login_role, title) values ('newcomer', 'Новий')");
    }

    @AfterEach
    void takeItBack() {
        database.asSuperuser().execute("delete from access.account where login_role not in ('registrar1', 'registrar2', 'moderator1', "
                + "'technical1', 'supervisor1', 'provider1', 'agent1')");
        database.asSuperuser().execute("drop role if exists newcomer");
    }

    @Test
    void makesALoginThatCanSignInWithItsPassword() {
        create("newcomer", VERIFIER, "{esoya_registrar}");
        DSLContext newcomer = database.withoutSession("newcomer");
        assertEquals("newcomer", newcomer.fetchValue("select session_user"));
        assertEquals(true, newcomer.fetchValue("select pg_has_role('esoya_registrar', 'member')"));
        assertEquals(12, database.asSuperuser().fetchValue("select rolconnlimit from pg_roles where rolname = 'newcomer'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "esoya_owner", "esoya_api", "esoya_account_keeper", "pg_monitor", "x superuser", "x\" superuser; --",
            "x'; drop table core.person; --", "X", "", "ы_кириця"})
    void refusesANameThatIsNotAPersons(String login) {
        // even an account of that name, if somebody managed to write one, opens no way
        database.asSuperuser().transaction(transaction -> {
            DSLContext superuser = transaction.dsl();
            superuser.execute("alter table access.account drop constraint account_login");
            superuser.execute("insert into access.account (login_role, title) values ({0}, 'Небезпечний')", DSL.val(login));
            superuser.execute("alter table access.account add constraint account_login check (login_role::text ~ '^[a-z][a-z0-9_]{2,30}$') not valid");
        });
        assertRefused("ZN391", () -> create(login, VERIFIER, "{esoya_registrar}"));
        assertRefused("ZN391", () -> database.asOwner().fetch("select internal.set_verifier({0}::name, {1})", DSL.val(login), DSL.val(VERIFIER)));
        assertRefused("ZN391", () -> database.asOwner().fetch("select internal.set_login_enabled({0}::name, true)", DSL.val(login)));
    }

    @Test
    void refusesALoginWithoutAnAccount() {
        assertRefused("ZN392", () -> create("stranger", VERIFIER, "{esoya_registrar}"));
        assertRefused("ZN392", () -> database.asOwner().fetch("select internal.set_login_enabled('stranger', true)"));
        // control: the same call with an account succeeds
        create("newcomer", VERIFIER, "{esoya_registrar}");
    }

    @Test
    void refusesToTouchARoleThatIsNotAPersonsEvenWithAnAccount() {
        database.asSuperuser().execute("create role newcomer nologin");
        assertRefused("ZN392", () -> database.asOwner().fetch("select internal.set_login_enabled('newcomer', true)"));
        assertRefused("ZN392", () -> database.asOwner().fetch("select internal.set_verifier('newcomer', {0})", DSL.val(VERIFIER)));
        assertEquals(false, database.asSuperuser().fetchValue("select rolcanlogin from pg_roles where rolname = 'newcomer'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "md5d41d8cd98f00b204e9800998ecf8427e", "", "SCRAM-SHA-256$1:AAAAAAAAAAAAAAAAAAAAAA==$x:y",
            "SCRAM-SHA-256$4096:' superuser --$AAAA:BBBB",
            "SCRAM-SHA-256$1024:AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void refusesWhatIsNotAStrongVerifier(String verifier) {
        assertRefused("ZN393", () -> create("newcomer", verifier, "{esoya_registrar}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{esoya_owner}", "{esoya_registrar,esoya_owner}", "{pg_execute_server_program}", "{postgres}", "{NULL}",
            "{\"esoya_registrar, esoya_owner\"}"})
    void refusesAGroupThatIsNotForPersons(String groups) {
        assertRefused("ZN394", () -> create("newcomer", VERIFIER, groups));
        assertFalse((boolean) database.asSuperuser().fetchValue("select exists (select from pg_roles where rolname = 'newcomer')"));
    }

    @Test
    void tellsNothingOfTheVerifierWhenTheServerRefuses() {
        create("newcomer", VERIFIER, "{esoya_registrar}");
        ServerErrorMessage refusal = assertRefused("ZN395", () -> create("newcomer", VERIFIER, "{esoya_registrar}"));
        assertEquals("42710", refusal.getDetail());
        assertFalse(refusal.toString().contains("SCRAM"), refusal::toString);
    }

    @Test
    void closesAndOpensALogin() {
        create("newcomer", VERIFIER, "{esoya_registrar}");
        database.asOwner().fetch("select internal.set_login_enabled('newcomer', false)");
        assertEquals(false, database.asSuperuser().fetchValue("select rolcanlogin from pg_roles where rolname = 'newcomer'"));
        database.asOwner().fetch("select internal.set_login_enabled('newcomer', true)");
        assertTrue((boolean) database.asSuperuser().fetchValue("select rolcanlogin from pg_roles where rolname = 'newcomer'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar1", "technical1", "moderator1", "agent1"})
    void isOutOfReachForPersonsAndMachines(String login) {
        assertRefused("42501", () -> database.withoutSession(login).fetch(
                "select internal.create_login('newcomer', {0}, array['esoya_technical_admin'])", DSL.val(VERIFIER)));
    }

    private static void create(String login, String verifier, String groups) {
        database.asOwner().fetch("select internal.create_login({0}::name, {1}, {2}::text[])", DSL.val(login), DSL.val(verifier), DSL.val(groups));
    }
}
