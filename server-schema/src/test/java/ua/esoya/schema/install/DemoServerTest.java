package ua.esoya.schema.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Runs on the embedded server only; the order saves making the database anew for each question. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisabledIfSystemProperty(named = "esoya.test.url", matches = ".+", disabledReason = "the training server is always the embedded one")
class DemoServerTest {
    @TempDir
    static Path home;

    private final List<String> said = new ArrayList<>();

    @Test
    @Order(1)
    void makesTheDatabaseOnceAndKeepsItDurable() throws InstallRefusal, IOException, SQLException {
        try (DemoServer server = open(false); Connection superuser = server.connectAsSuperuser()) {
            assertTrue(server.isOwner());
            assertTrue(said.getFirst().startsWith("Створюю навчальну базу"), said::toString);
            assertEquals("3004", Sql.text(superuser, "select count(*) from core.case_file"));
            assertEquals("on", Sql.text(superuser, "show fsync"));
            assertEquals("on", Sql.text(superuser, "show synchronous_commit"));
            Sql.run(superuser, "update ref.parameter set title = 'Збережено' where code = 'training'");
        }
    }

    @Test
    @Order(2)
    void findsItsDataAgainAndLetsOthersAttach() throws InstallRefusal, IOException, SQLException {
        try (DemoServer server = open(false)) {
            assertTrue(said.stream().noneMatch(line -> line.startsWith("Створюю")), said::toString);
            try (DemoServer second = open(false); Connection superuser = second.connectAsSuperuser()) {
                assertFalse(second.isOwner());
                assertEquals(server.jdbcUrl(), second.jdbcUrl());
                assertEquals("Збережено", Sql.text(superuser, "select title from ref.parameter where code = 'training'"));
            }
            // the one that only attached has left; the server must still be there
            try (Connection superuser = server.connectAsSuperuser()) {
                LocalDateTime shown = LocalDateTime.parse(Sql.text(superuser, "select to_char(internal.local_now(), 'YYYY-MM-DD\"T\"HH24:MI:SS')"));
                assertTrue(shown.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && shown.getHour() >= 10 && shown.getHour() < 15, shown::toString);
            }
        }
    }

    @Test
    @Order(3)
    void asksEveryoneButTheLocalSuperuserForAPassword() throws InstallRefusal, IOException, SQLException {
        try (DemoServer server = open(false)) {
            SQLException refusal = assertThrows(SQLException.class, () -> DriverManager.getConnection(server.jdbcUrl(), "registrar1", "wrong").close());
            assertEquals("28P01", refusal.getSQLState());
            try (Connection registrar = DriverManager.getConnection(server.jdbcUrl(), "registrar1", DemoData.password())) {
                assertEquals("registrar1", Sql.text(registrar, "select session_user"));
            }
        }
    }

    @Test
    @Order(4)
    void makesTheDatabaseAnewWhenItsFilesDiffer() throws InstallRefusal, IOException, SQLException {
        Files.writeString(home.resolve("made-of.txt"), "17 something else");
        try (DemoServer server = open(false); Connection superuser = server.connectAsSuperuser()) {
            assertTrue(said.getFirst().contains("змінилися версія PostgreSQL або файли схеми"), said::toString);
            assertEquals("Навчальна база", Sql.text(superuser, "select title from ref.parameter where code = 'training'"));
        }
    }

    private DemoServer open(boolean fresh) throws InstallRefusal, IOException {
        return DemoServer.open(new DemoServer.Settings(home, Optional.empty(), fresh), said::add);
    }
}
