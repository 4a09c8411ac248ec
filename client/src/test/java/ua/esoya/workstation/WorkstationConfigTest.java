package ua.esoya.workstation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkstationConfigTest {
    @TempDir
    Path folder;

    @Test
    void thePersonsFileOverridesTheMachines() throws Exception {
        var machine = file("machine", "server.url=jdbc:postgresql://db/esoya\nworkplace=HO-4\n");
        var person = file("person", "workplace=HO-5\n");
        var config = WorkstationConfig.read(List.of(machine, person, folder.resolve("absent")));
        assertEquals("jdbc:postgresql://db/esoya", config.server().url());
        assertEquals(Optional.of("HO-5"), config.workplace());
    }

    @Test
    void saysWhereToWriteAMissingServer() throws IOException {
        assertTrue(sentence(file("machine", "workplace=HO-4\n")).contains(folder.resolve("machine").toString()));
    }

    @Test
    void refusesAnAddressThatIsNoPostgresql() throws IOException {
        assertTrue(sentence(file("machine", "server.url=http://db\n")).contains("http://db"));
    }

    @Test
    void refusesACertificateFileThatIsNotThere() throws IOException {
        assertTrue(sentence(file("machine", "server.url=jdbc:postgresql://db/esoya\nserver.ca=/no/such.pem\n")).contains("/no/such.pem"));
    }

    @Test
    void refusesAFileThatCannotBeRead() throws IOException {
        assertTrue(sentence(file("machine", "server.url=\\u12\n")).contains("machine"));
    }

    private static String sentence(Path file) {
        return assertThrows(WorkstationConfig.Unusable.class, () -> WorkstationConfig.read(List.of(file))).getMessage();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
