package ua.esoya.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentConfigTest {
    private static final String LINES = """
            server.url = jdbc:postgresql://127.0.0.1/esoya
            account = agent1
            seal.folder = /var/lib/esoya/seals
            """;

    @TempDir
    Path folder;

    @Test
    void takesThePasswordFromAFileOfItsOwner() throws Exception {
        AgentConfig config = AgentConfig.read(file(LINES + "password.file = " + secret("rw-------")), Map.of());
        assertEquals("Таємне слово", config.password());
        assertFalse(config.toString().contains("Таємне"));
    }

    @Test
    void refusesAPasswordThatOthersMayRead() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs a POSIX file system");
        Path config = file(LINES + "password.file = " + secret("rw-r-----"));
        assertTrue(assertThrows(AgentConfig.Unusable.class, () -> AgentConfig.read(config, Map.of())).getMessage().contains("chmod 600"));
    }

    @Test
    void takesThePasswordFromTheEnvironmentButNeverFromTheFileItself() throws Exception {
        assertEquals("x", AgentConfig.read(file(LINES), Map.of(AgentConfig.PASSWORD_VARIABLE, "x")).password());
        assertThrows(AgentConfig.Unusable.class, () -> AgentConfig.read(file(LINES + "password = x"), Map.of(AgentConfig.PASSWORD_VARIABLE, "x")));
        assertThrows(AgentConfig.Unusable.class, () -> AgentConfig.read(file(LINES), Map.of()));
    }

    @Test
    void namesTheLineThatIsMissing() throws IOException {
        Path config = file("account = agent1");
        assertTrue(assertThrows(AgentConfig.Unusable.class, () -> AgentConfig.read(config, Map.of())).getMessage().contains("server.url"));
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "agent", ".properties"), lines);
    }

    private Path secret(String rights) throws IOException {
        Path secret = Files.writeString(Files.createTempFile(folder, "secret", ".txt"), "Таємне слово\n");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString(rights));
        }
        return secret;
    }
}
