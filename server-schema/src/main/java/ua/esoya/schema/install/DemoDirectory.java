package ua.esoya.schema.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which the training database is kept between runs: data, server programs, and three small files about them. */
final class DemoDirectory implements AutoCloseable {
    private final Path home;
    private Optional<FileChannel> owner = Optional.empty();

    DemoDirectory(Path home) throws IOException {
        this.home = Files.createDirectories(home);
    }

    /** Becomes the only process that may run the server; false when another one is. */
    boolean tryOwn() throws IOException {
        FileChannel channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return false;
        }
        owner = Optional.of(channel);
        return true;
    }

    Path data() {
        return home.resolve("data");
    }

    Path programs() {
        return home.resolve("server");
    }

    Path accessRules() {
        return home.resolve("pg_hba.conf");
    }

    /** What the kept data were made of: PostgreSQL's major version and the fingerprint of all SQL files. */
    Optional<String> madeOf() throws IOException {
        return text("made-of.txt");
    }

    void writeMadeOf(String text) throws IOException {
        Files.writeString(home.resolve("made-of.txt"), text);
    }

    /** The port of the running server, absent while it is not ready. */
    Optional<Integer> port() throws IOException {
        return text("port.txt").map(String::strip).filter(value -> !value.isEmpty()).map(Integer::valueOf);
    }

    void writePort(int port) throws IOException {
        Files.writeString(home.resolve("port.txt"), Integer.toString(port));
    }

    void clearPort() throws IOException {
        Files.deleteIfExists(home.resolve("port.txt"));
    }

    /** Throws the kept data away. */
    void clearData() throws IOException {
        Files.deleteIfExists(home.resolve("made-of.txt"));
        if (!Files.exists(data())) {
            return;
        }
        try (Stream<Path> paths = Files.walk(data())) {
            paths.sorted(Comparator.reverseOrder()).forEach(DemoDirectory::delete);
        }
    }

    @Override
    public void close() throws IOException {
        if (owner.isPresent()) {
            owner.get().close();
        }
    }

    private Optional<String> text(String name) throws IOException {
        Path file = home.resolve(name);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
