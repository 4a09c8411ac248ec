package ua.esoya.workstation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import ua.esoya.domain.ServerAddress;
import ua.esoya.workstation.ui.Text;

/**
 * Where the server is and which workplace this machine is: a file of the machine, whose lines a file of the person may
 * override. Keys: {@code server.url}, {@code server.ca}, {@code workplace}.
 *
 * @param workplace code of the workplace when the machine always stands at the same window
 */
public record WorkstationConfig(ServerAddress server, Optional<String> workplace) {
    private static final Text TEXT = Text.of(WorkstationConfig.class);

    /** A configuration that cannot be used, with one sentence for the person. */
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String sentence) {
            super(sentence);
        }
    }

    /** The usual places: of the machine, then of the person. */
    public static List<Path> usualFiles() {
        return List.of(Path.of("/etc/esoya/workstation.properties"), home().resolve("workstation.properties"));
    }

    /** The folder for what the program remembers for the person at this machine. */
    public static Path home() {
        String data = System.getenv("LOCALAPPDATA");
        return data == null ? Path.of(System.getProperty("user.home"), ".config", "esoya") : Path.of(data, "esoya");
    }

    /** Reads the files that exist, later ones over earlier ones. */
    public static WorkstationConfig read(List<Path> files) throws Unusable {
        var all = new Properties();
        for (Path file : files) {
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                } catch (IOException | IllegalArgumentException unreadable) {
                    throw new Unusable(TEXT.get("config.unreadable", file));
                }
            }
        }
        String url = all.getProperty("server.url", "").strip();
        if (url.isEmpty()) {
            throw new Unusable(TEXT.get("config.no-server", files.getFirst()));
        }
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new Unusable(TEXT.get("config.wrong-server", url));
        }
        Optional<Path> authority = Optional.ofNullable(all.getProperty("server.ca")).map(String::strip).filter(path -> !path.isEmpty()).map(Path::of);
        if (authority.isPresent() && !Files.isReadable(authority.get())) {
            throw new Unusable(TEXT.get("config.no-authority", authority.get()));
        }
        return new WorkstationConfig(new ServerAddress(url, authority), Optional.ofNullable(all.getProperty("workplace")).map(String::strip).filter(code -> !code.isEmpty()));
    }
}
