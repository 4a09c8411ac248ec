package ua.esoya.schema.install;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The command line {@code install | upgrade | check | demo --url … [--user … --password-file …]}. */
public final class InstallerCommand {
    private static final Set<String> COMMANDS = Set.of("install", "upgrade", "check", "demo");
    private static final Set<String> OPTIONS = Set.of("--url", "--user", "--password-file");

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    InstallerCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Runs one command and ends the process: 0 done, 1 refused or different, 2 not understood. */
    public static void main(String[] arguments) {
        // the console of an administrator may have any encoding; the sentences are Ukrainian
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new InstallerCommand(System.getenv(), out, err).run(arguments));
    }

    int run(String... arguments) {
        if (arguments.length == 0 || !COMMANDS.contains(arguments[0])) {
            err.println(Texts.of("usage"));
            return 2;
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                err.println(Texts.of("usage"));
                return 2;
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        String url = options.get("--url");
        if (url == null) {
            err.println(Texts.of("usage"));
            return 2;
        }
        try {
            InstallTarget target = InstallTarget.of(url, options.getOrDefault("--user", "postgres"), password(options));
            return run(arguments[0], target);
        } catch (InstallRefusal e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private int run(String command, InstallTarget target) throws InstallRefusal {
        SchemaInstaller installer = new SchemaInstaller(target);
        return switch (command) {
            case "install" -> done("installed", installer.install(), target);
            case "upgrade" -> done("upgraded", installer.upgrade(), target);
            case "demo" -> {
                done("installed", installer.install(), target);
                new DemoData(target).fill(line -> out.println(line));
                yield 0;
            }
            default -> report(installer.check());
        };
    }

    private int done(String key, int applied, InstallTarget target) {
        out.println(Texts.of(key, target.database(), applied, SchemaVersion.ofThisBuild().latest()));
        return 0;
    }

    private int report(List<String> differences) {
        if (differences.isEmpty()) {
            out.println(Texts.of("check.equal"));
            return 0;
        }
        differences.forEach(err::println);
        return 1;
    }

    private Optional<String> password(Map<String, String> options) throws InstallRefusal {
        String file = options.get("--password-file");
        if (file == null) {
            return Optional.ofNullable(environment.get("PGPASSWORD"));
        }
        try {
            return Files.readString(Path.of(file)).lines().findFirst();
        } catch (IOException e) {
            throw new InstallRefusal(Texts.of("passwordFile.unreadable", file), e);
        }
    }
}
