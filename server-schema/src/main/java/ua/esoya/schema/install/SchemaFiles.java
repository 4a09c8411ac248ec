package ua.esoya.schema.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All SQL files that this build carries, read from a directory of classes or from a jar, in the order of their paths. */
public final class SchemaFiles {
    private static final String ROOT = "/db";

    private final List<SqlFile> files;

    private SchemaFiles(List<SqlFile> files) {
        this.files = files;
    }

    /** One file: its path below {@code db/} with forward slashes, and its text with line ends as on every system. */
    public record SqlFile(String path, String text) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        boolean isRepeatable() {
            return name().startsWith("R__");
        }
    }

    /** Reads the files of the running build. */
    public static SchemaFiles ofThisBuild() {
        URL root = SchemaFiles.class.getResource(ROOT);
        if (root == null) {
            throw new IllegalStateException("the build carries no SQL files");
        }
        try {
            URI uri = root.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.<String, Object>of())) {
                return read(jar.getPath(ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the files below another folder that is laid out like {@code db/}. */
    public static SchemaFiles read(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return new SchemaFiles(paths
                    .filter(path -> path.toString().endsWith(".sql"))
                    .map(path -> new SqlFile(root.relativize(path).toString().replace('\\', '/'), textOf(path)))
                    .sorted((a, b) -> a.path().compareTo(b.path()))
                    .toList());
        }
    }

    /** The files of one folder below {@code db/}, its subfolders included. */
    public List<SqlFile> in(String folder) {
        return files.stream().filter(file -> file.path().startsWith(folder + "/")).toList();
    }

    /** The numbers of all versioned files, as they are written in the names, oldest first. */
    public List<String> versions() {
        return in("migration").stream()
                .map(SqlFile::name)
                .filter(name -> name.startsWith("V"))
                .map(name -> name.substring(1, name.indexOf("__")).replace('_', '.'))
                .sorted(SchemaVersion::compareVersions)
                .toList();
    }

    /** SHA-256 over all repeatable files: when one changes, all are applied again. */
    public String build() {
        return hash(SqlFile::isRepeatable);
    }

    /** SHA-256 over everything: bootstrap, migrations, repeatables, demonstration data. */
    public String fingerprint() {
        return hash(file -> true);
    }

    /** SHA-256 over all that makes the catalogue, the demonstration data left out. */
    public String structure() {
        return hash(file -> !file.path().startsWith("demo/"));
    }

    private String hash(Predicate<SqlFile> chosen) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.stream().filter(chosen).forEach(file -> {
                digest.update(file.path().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String textOf(Path path) {
        try {
            return Files.readString(path).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
