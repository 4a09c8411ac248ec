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
import org.junit.jupiter.api.Tag;
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

    @Test
    @Tag("ESOYA-7.1.6b")
    void readsByWhichWaysNoticesLeaveWithTheirSecretsElsewhere() throws Exception {
        Map<String, String> secrets = Map.of(AgentConfig.PASSWORD_VARIABLE, "x", "ESOYA_SMS_SECRET", "таємниця", "ESOYA_EMAIL_SECRET", "слово");
        assertEquals(NoticeConfig.none(), AgentConfig.read(file(LINES), secrets).notices());
        var smpp = AgentConfig.read(file(LINES + "sms.gateway=smpp\nsms.host=smpp.operator.ua\nsms.user=cnap\nsms.sender=CNAP-KR\nsms.tls=true"), secrets).notices().smpp().orElseThrow();
        assertEquals("smpp.operator.ua:2775 true таємниця", smpp.host() + ":" + smpp.port() + " " + smpp.isTls() + " " + smpp.password());
        assertFalse(smpp.toString().contains("таємниця"));
        var turbo = AgentConfig.read(file(LINES + "sms.gateway=turbosms\nsms.sender=CNAP-KR"), secrets).notices().turboSms().orElseThrow();
        assertEquals("https://api.turbosms.ua 100", turbo.url() + " " + turbo.lowBalance());
        var mail = AgentConfig.read(file(LINES + "email.host=mail.kr.gov.ua\nemail.user=cnap\nemail.from=cnap@kr.gov.ua"), secrets).notices().mail().orElseThrow();
        assertEquals("587 STARTTLS слово", mail.port() + " " + mail.security() + " " + mail.password());
    }

    @Test
    void refusesWaysOutThatAreNotSafeOrNotWhole() throws IOException {
        Map<String, String> secrets = Map.of(AgentConfig.PASSWORD_VARIABLE, "x", "ESOYA_SMS_SECRET", "y");
        for (String lines : new String[] {"sms.gateway=pigeon", "sms.gateway=smpp", "sms.gateway=turbosms\nsms.sender=A\nsms.url=http://api.turbosms.ua", "sms.gateway=turbosms\nsms.sender=A\nsms.secret=y",
                "sms.gateway=smpp\nsms.host=h\nsms.user=u\nsms.sender=A\nsms.port=many", "email.host=h", "email.host=h\nemail.from=nobody", "email.host=h\nemail.from=a@b\nemail.user=u",
                "email.host=h\nemail.from=a@b\nemail.security=maybe"}) {
            Path config = file(LINES + lines);
            assertThrows(AgentConfig.Unusable.class, () -> AgentConfig.read(config, secrets), lines);
        }
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
