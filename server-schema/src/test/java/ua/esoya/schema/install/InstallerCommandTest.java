package ua.esoya.schema.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.schema.TestServer;

class InstallerCommandTest {
    private static final InstallTarget TARGET = TestServer.shared().target().withDatabase("esoya_installer_test");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void install() throws InstallRefusal, SQLException {
        drop();
        new SchemaInstaller(TARGET).install();
    }

    @AfterAll
    static void drop() throws SQLException {
        try (Connection server = TARGET.connect("postgres")) {
            Sql.run(server, "drop database if exists esoya_installer_test with (force)");
        }
    }

    @Test
    void mayBeRunAgain() {
        assertEquals(0, run("install", "--url", TARGET.url()));
        assertEquals(0, run("upgrade", "--url", TARGET.url()));
        assertTrue(text(out).contains("застосовано файлів 0"), text(out));
        assertEquals(0, run("check", "--url", TARGET.url()));
    }

    @Test
    void findsWhatWasChangedByHand() throws SQLException {
        Map<String, String> changes = Map.of(
                "create or replace function internal.today() returns date language sql volatile parallel safe set search_path = pg_catalog, pg_temp as 'select date ''2000-01-01'''",
                "Змінено поза оновленням: function internal.today()",
                "create table core.extra (extra_id int)", "Зайвий: table core.extra",
                "drop policy account_keeper on access.account", "Зник: policy account_keeper on access.account",
                "alter table core.person disable row level security", "Змінено поза оновленням: table core.person",
                "grant select on core.person to esoya_staff", "Змінено поза оновленням: table core.person",
                "alter table core.case_file disable trigger _900_audit_change", "Змінено поза оновленням: trigger _900_audit_change on core.case_file");
        try (Connection superuser = TARGET.connect()) {
            for (Map.Entry<String, String> change : changes.entrySet()) {
                superuser.setAutoCommit(false);
                Sql.run(superuser, change.getKey());
                List<String> found = new ArrayList<>(CatalogueRecord.differences(superuser));
                superuser.rollback();
                assertTrue(found.contains(change.getValue()), found::toString);
            }
            assertEquals(List.of(), CatalogueRecord.differences(superuser));
        }
    }

    @Test
    void leavesTheMigratorUnableToSignIn() throws SQLException {
        try (Connection superuser = TARGET.connect()) {
            assertEquals("f", Sql.text(superuser, "select rolcanlogin from pg_authid where rolname = 'esoya_migrator' and rolpassword is null"));
        }
    }

    @Test
    void letsPeopleInAgainAfterAnUpgrade() throws SQLException {
        assertEquals(0, run("upgrade", "--url", TARGET.url()));
        try (Connection superuser = TARGET.connect()) {
            assertEquals("t", Sql.text(superuser, "select has_database_privilege('esoya_staff', current_database(), 'connect')"));
            assertEquals("f", Sql.text(superuser, "select has_database_privilege('esoya_account_keeper', current_database(), 'connect')"));
        }
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        assertEquals(1, run("check", "--url", "jdbc:postgresql://127.0.0.1:1/esoya"));
        assertEquals("Немає зв’язку із сервером 127.0.0.1:1: перевірте адресу, порт і мережу.", text(err).strip());
        err.reset();
        assertEquals(1, run("upgrade", "--url", TARGET.url("absent")));
        assertEquals("Бази «absent» на сервері немає: спершу виконайте install.", text(err).strip());
        err.reset();
        assertEquals(1, run("install", "--url", "http://example.ua"));
        assertTrue(text(err).contains("не є адресою PostgreSQL"), text(err));
    }

    @Test
    void refusesADatabaseWithoutUkrainianOrder() throws SQLException {
        try (Connection server = TARGET.connect("postgres")) {
            Sql.run(server, "drop database if exists esoya_plain_test with (force)");
            Sql.run(server, "create database esoya_plain_test template template0 encoding 'UTF8' locale_provider libc locale 'C'");
            assertEquals(1, run("install", "--url", TARGET.url("esoya_plain_test")));
            assertTrue(text(err).contains("без українського порядку літер"), text(err));
            Sql.run(server, "drop database esoya_plain_test with (force)");
        }
    }

    @Test
    void refusesSomebodyWhoIsNotASuperuser(@TempDir Path folder) throws SQLException, IOException {
        Path password = Files.writeString(folder.resolve("password"), "Perekhid-2026\n");
        try (Connection server = TARGET.connect("postgres")) {
            Sql.run(server, "drop role if exists installer_test");
            Sql.run(server, "create role installer_test login password 'Perekhid-2026'");
            assertEquals(1, run("install", "--url", TARGET.url(), "--user", "installer_test", "--password-file", password.toString()));
            assertTrue(text(err).contains("«installer_test» не є суперкористувачем"), text(err));
            Sql.run(server, "drop role installer_test");
        }
    }

    @Test
    void explainsItselfWhenNotUnderstood() {
        assertEquals(2, run());
        assertEquals(2, run("destroy", "--url", TARGET.url()));
        assertEquals(2, run("install"));
        assertEquals(2, run("install", "--uri", TARGET.url()));
        assertEquals(2, run("install", "--url"));
        assertTrue(text(err).contains("Використання: install | upgrade | check | demo"), text(err));
        assertFalse(text(err).contains("??"));
    }

    private int run(String... arguments) {
        return new InstallerCommand(Map.of(), stream(out), stream(err)).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
