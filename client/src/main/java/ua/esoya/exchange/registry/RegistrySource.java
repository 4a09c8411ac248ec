package ua.esoya.exchange.registry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import ua.esoya.domain.registry.PublishedRegistry;
import ua.esoya.exchange.registry.RegistryUnusable.Problem;

/** The published registry from a file of this machine or from an address: only over https, only so long and so large. Blocks. */
public final class RegistrySource {
    private static final int FINE = 200;
    private static final String SECURE = "https://";

    private final HttpClient client;
    private final Bounds bounds;

    /** How much is read, and how long is waited for all of it. */
    public record Bounds(long bytes, Duration patience) {
        /** As people use it. */
        public static final Bounds USUAL = new Bounds(256L << 20, Duration.ofMinutes(3));
    }

    /** Reads by this client, which must not follow from https to http. */
    public RegistrySource(HttpClient client, Bounds bounds) {
        this.client = client;
        this.bounds = bounds;
    }

    /** The usual one: it trusts whom the machine trusts. */
    public static RegistrySource usual() {
        return new RegistrySource(HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).followRedirects(HttpClient.Redirect.NORMAL).build(), Bounds.USUAL);
    }

    /** Whether what was typed is an address and no file. */
    public static boolean isAddress(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).matches("[a-z]{2,}://.*");
    }

    /** The registry in a file. */
    public PublishedRegistry file(Path file) throws IOException, RegistryUnusable {
        return read(file, String.valueOf(file.getFileName()));
    }

    /** The registry at an address. */
    public PublishedRegistry address(String typed) throws IOException, RegistryUnusable, InterruptedException {
        var address = typed.strip();
        if (!address.toLowerCase(Locale.ROOT).startsWith(SECURE)) {
            throw new RegistryUnusable(Problem.NOT_HTTPS, "");
        }
        var half = Files.createTempFile("esoya-registry", ".json");
        try {
            fetch(address, half);
            return read(half, address);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void fetch(String address, Path to) throws RegistryUnusable, InterruptedException {
        HttpRequest request;
        try {
            request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "application/json").timeout(bounds.patience()).build();
        } catch (IllegalArgumentException noAddress) {
            throw new RegistryUnusable(Problem.UNREACHABLE, "");
        }
        // one byte more than may be is enough to know
        var answering = client.sendAsync(request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofFile(to), bounds.bytes()));
        try {
            var answer = answering.get(bounds.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != FINE) {
                throw new RegistryUnusable(Problem.REFUSED, Integer.toString(answer.statusCode()));
            }
        } catch (TimeoutException slow) {
            throw new RegistryUnusable(Problem.TOO_SLOW, Long.toString(bounds.patience().toSeconds()));
        } catch (ExecutionException failed) {
            throw cause(failed, to);
        } finally {
            answering.cancel(true);
        }
    }

    private RegistryUnusable cause(ExecutionException failed, Path half) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return new RegistryUnusable(Problem.UNTRUSTED, "");
            }
            if (cause instanceof java.net.http.HttpTimeoutException) {
                return new RegistryUnusable(Problem.TOO_SLOW, Long.toString(bounds.patience().toSeconds()));
            }
        }
        return new RegistryUnusable(isFull(failed, half) ? Problem.TOO_LARGE : Problem.UNREACHABLE, isFull(failed, half) ? megabytes() : "");
    }

    /** The limited reading ends with an ordinary failure of its own, which names the limit. */
    private boolean isFull(ExecutionException failed, Path half) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("exceeds capacity")) {
                return true;
            }
        }
        return half.toFile().length() >= bounds.bytes();
    }

    private PublishedRegistry read(Path file, String source) throws IOException, RegistryUnusable {
        try {
            long bytes = Files.size(file);
            if (Files.isDirectory(file)) {
                throw new RegistryUnusable(Problem.NO_FILE, "");
            }
            if (bytes > bounds.bytes()) {
                throw new RegistryUnusable(Problem.TOO_LARGE, megabytes());
            }
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest)) {
                var entries = RegistryJson.read(in);
                return new PublishedRegistry(source, HexFormat.of().formatHex(digest.digest()), bytes, entries);
            }
        } catch (NoSuchFileException | InvalidPathException absent) {
            throw new RegistryUnusable(Problem.NO_FILE, "");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private String megabytes() {
        return Long.toString(bounds.bytes() >> 20);
    }
}
