package ua.esoya.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.esoya.schema.api.Tables.SERVICE_LIST;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.esoya.demo.DemoDesk;
import ua.esoya.domain.Refusal;
import ua.esoya.schema.api.Routines;

/** The first day of a newcomer on a real server: the issued password is changed, the obligation accepted, then work is open. */
@Tag("ESOYA-5.1a")
@Tag("ESOYA-6.8")
class FirstSignInTest {
    private static final String LOGIN = "newcomer1";
    private static final String ISSUED = "vydanyi-72-parol";
    private static final String OWN = "Нова-Парасоля-73";

    @Test
    @Tag("ESOYA-6.4")
    void workOpensAfterTheIssuedPasswordIsChangedAndTheObligationAccepted() throws Exception {
        newcomer();
        var opened = open(ISSUED);
        try (var database = opened.database()) {
            assertTrue(opened.readiness().mustChangePassword());
            assertTrue(opened.readiness().mustAcceptObligation());
            assertEquals("Їжакевич А. М.", opened.readiness().passwordIssuedBy());
            assertEquals("ZN312", assertThrows(Refusal.class, () -> database.read(sql -> sql.fetch(SERVICE_LIST.call()))).code());
            var own = new OwnPassword(database);
            assertEquals("ZN319", assertThrows(Refusal.class, () -> own.change(ISSUED.toCharArray())).code());
            char[] typed = OWN.toCharArray();
            assertFalse(own.change(typed));
            assertEquals(OWN, new String(typed), "the caller wipes it, because the caller may need it for a second try");
            assertEquals("ZN312", assertThrows(Refusal.class, () -> database.read(sql -> sql.fetch(SERVICE_LIST.call()))).code());
            assertTrue(own.acceptObligation());
            assertFalse(database.read(sql -> sql.fetch(SERVICE_LIST.call())).isEmpty());
            try (var fresh = database.source().getConnection()) {
                assertTrue(fresh.isValid(5), "new connections use the new password");
            }
        }
        assertEquals("password_wrong", assertThrows(Refusal.class, () -> open(ISSUED)).rule());
        var again = open(OWN);
        assertFalse(again.readiness().mustChangePassword());
        assertFalse(again.readiness().mustAcceptObligation());
        again.leave();
    }

    private static SignIn.Opened open(String password) {
        return new SignIn(DemoDesk.address(), "client-test").open(LOGIN, password.toCharArray(), Optional.empty());
    }

    private static void newcomer() {
        byte[] scan = ("%PDF-1.7 " + "розпорядження ".repeat(20)).getBytes(StandardCharsets.UTF_8);
        String today = DemoDesk.value("select internal.today()");
        int office = Integer.parseInt(DemoDesk.value("select office_id from ref.office where code = '01'"));
        try (var admin = DemoDesk.signIn("technical1").database()) {
            var person = Json.write(Map.of("surname", "Гайовий", "given_name", "Ілля", "patronymic", "Ґедзьович", "position", "Адміністратор",
                    "phone", "+380671234567", "email", "haiovyi@example.ua", "office_id", office,
                    "department_id", Integer.valueOf(DemoDesk.value("select min(department_id) from ref.department join ref.organisation o using (organisation_id) where o.kind = 'executive_committee'")),
                    "supervisor_id", Integer.valueOf(DemoDesk.value("select employee_id from access.account where login_role = 'supervisor1'"))));
            admin.write(sql -> Routines.addEmployee(sql.configuration(), UUID.randomUUID(), person));
            int employee = Integer.parseInt(DemoDesk.value("select employee_id from access.employee where email = 'haiovyi@example.ua'"));
            var order = Json.write(Map.of("employee_id", employee, "person_group", "esoya_registrar", "kind", "mayor", "number", "17-р",
                    "issuer", "Міський голова", "office_id", office, "signed_on", today, "valid_from", today));
            admin.write(sql -> Routines.recordOrder(sql.configuration(), UUID.randomUUID(), order, scan));
            admin.write(sql -> Routines.grantAccount(sql.configuration(), UUID.randomUUID(), employee, LOGIN, PasswordProof.verifier(ISSUED.toCharArray())));
        }
    }
}
