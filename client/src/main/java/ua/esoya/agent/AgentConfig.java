package ua.esoya.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import ua.esoya.domain.ServerAddress;

/**
 * Where the server is and as whom the agent works. Keys of the file: {@code server.url}, {@code server.ca}, {@code account},
 * {@code password.file}, {@code seal.folder}, and those of {@link NoticeConfig}. The password stands in a file that only its owner may read, or in the environment
 * variable {@code ESOYA_AGENT_PASSWORD}; never in this file, nor on the command line.
 *
 * @param sealFolder where the newest seal is written; best a folder of another machine
 * @param notices by which ways notices leave
 */
public record AgentConfig(ServerAddress server, String account, String password, Path sealFolder, NoticeConfig notices) {
    static final String PASSWORD_VARIABLE = "ESOYA_AGENT_PASSWORD";
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** A configuration that cannot be used, with one sentence for the log. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String sentence) {
            super(sentence);
        }
    }

    /** The usual place of the file. */
    public static Path usualFile() {
        return Path.of("/etc/esoya/agent.properties");
    }

    /** @param environment the variables of the process */
    public static AgentConfig read(Path file, Map<String, String> environment) throws Unusable {
        var lines = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Unusable("cannot read " + file);
        }
        String url = required(lines, "server.url", file);
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new Unusable("server.url is no jdbc:postgresql:// address in " + file);
        }
        Optional<Path> authority = optional(lines, "server.ca").map(Path::of);
        if (authority.isPresent() && !Files.isReadable(authority.get())) {
            throw new Unusable("cannot read server.ca " + authority.get());
        }
        return new AgentConfig(new ServerAddress(url, authority), required(lines, "account", file), secret(lines, "password", PASSWORD_VARIABLE, environment),
                Path.of(required(lines, "seal.folder", file)), NoticeConfig.read(lines, file, environment));
    }

    /** A secret from the file named by {@code key.file}, or from a variable of the process; never from the configuration itself. */
    static String secret(Properties lines, String key, String variable, Map<String, String> environment) throws Unusable {
        if (lines.containsKey(key)) {
            throw new Unusable("a secret does not belong in the configuration: use " + key + ".file or " + variable);
        }
        Optional<Path> file = optional(lines, key + ".file").map(Path::of);
        if (file.isEmpty()) {
            return Optional.ofNullable(environment.get(variable)).filter(given -> !given.isEmpty())
                    .orElseThrow(() -> new Unusable("neither " + key + ".file nor " + variable + " is given"));
        }
        try {
            if (file.get().getFileSystem().supportedFileAttributeViews().contains("posix") && !OWNERS.containsAll(Files.getPosixFilePermissions(file.get()))) {
                throw new Unusable(file.get() + " may be read by others: chmod 600");
            }
            return Files.readString(file.get()).lines().findFirst().filter(line -> !line.isEmpty())
                    .orElseThrow(() -> new Unusable(file.get() + " is empty"));
        } catch (IOException unreadable) {
            throw new Unusable("cannot read " + file.get());
        }
    }

    static String required(Properties lines, String key, Path file) throws Unusable {
        return optional(lines, key).orElseThrow(() -> new Unusable(key + " is missing in " + file));
    }

    static Optional<String> optional(Properties lines, String key) {
        return Optional.ofNullable(lines.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Tells nothing of the password. */
    @Override
    public String toString() {
        return "AgentConfig[" + account + " at " + server.url() + "]";
    }
}
