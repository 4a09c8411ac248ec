package ua.esoya.exchange.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.esoya.domain.library.Fingerprint;
import ua.esoya.domain.library.SignedLibrary;
import ua.esoya.exchange.library.LibraryUnusable.Problem;

/** A signed file says what was signed, and nothing else is believed. */
@Tag("ESOYA-5.7.1a")
@Tag("NWP-7.7")
class LibraryFileTest {
    private static final String CONTENT = "{\"schema\": 1, \"signer\": \"ЦНАП «Віза»\", \"services\": [{\"title\": \"Дозвіл’\"}]}";

    @TempDir
    Path home;

    @Test
    void whatWasSignedComesBackToTheLastByte() throws Exception {
        var key = SigningKey.in(home.resolve("keys").resolve("library-key.pem"));
        var read = read(LibraryFile.write(CONTENT, key));
        assertEquals(new SignedLibrary("послуги.esoya", CONTENT, read.sha256(), key.publicKey(), read.signature()), read);
        assertTrue(LibraryFile.isSigned(read.publicKey(), read.sha256(), read.signature()), "hash, key and signature are enough for ever");
        assertFalse(LibraryFile.isSigned(read.publicKey(), "0".repeat(64), read.signature()));
        assertTrue(read.publicKey().matches("MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}="), read.publicKey());
        assertTrue(read.signature().matches("[A-Za-z0-9+/]{86}=="), read.signature());
        assertTrue(Fingerprint.of(read.publicKey()).matches("([0-9A-F]{4} ){7}[0-9A-F]{4}"), Fingerprint.of(read.publicKey()));
    }

    @Test
    void anyOtherByteIsNoticed() throws Exception {
        var whole = LibraryFile.write(CONTENT, SigningKey.in(home.resolve("key.pem")));
        int body = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int at : IntStream.of(body, body + 20, whole.length - 1).toArray()) {
            var other = whole.clone();
            other[at] ^= 1;
            assertRefused(Problem.CHANGED, other);
        }
        assertEquals(CONTENT, read(whole).content(), "control");
        assertRefused(Problem.TRUNCATED, Arrays.copyOf(whole, whole.length - 1));
        assertRefused(Problem.TRUNCATED, Arrays.copyOf(whole, body));
        assertRefused(Problem.CHANGED, Arrays.copyOf(whole, whole.length + 1));
        // an editor that writes its own ends of lines
        assertRefused(Problem.CHANGED, new String(whole, StandardCharsets.UTF_8).replace(" ", "  ").replace("\"bytes\":", "\"bytes\": ").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anotherKeyOrNoneSignsNothing() throws Exception {
        var text = new String(LibraryFile.write(CONTENT, SigningKey.in(home.resolve("key.pem"))), StandardCharsets.UTF_8);
        var own = SigningKey.in(home.resolve("key.pem")).publicKey();
        var foreign = SigningKey.in(home.resolve("other.pem"));
        assertNotEquals(own, foreign.publicKey());
        assertRefused(Problem.CHANGED, text.replace(own, foreign.publicKey()));
        assertRefused(Problem.CHANGED, text.replace(own, "AAAA"));
        assertRefused(Problem.UNSIGNED, text.replaceFirst("\"signature\":\"[^\"]+\"", "\"signature\":\"\""));
        assertRefused(Problem.UNSIGNED, text.replaceFirst(",\"signature\":\"[^\"]+\"", ""));
        assertRefused(Problem.UNKNOWN_SCHEMA, text.replace("\"schema\":1,", "\"schema\":2,"));
        assertRefused(Problem.NO_LIBRARY, text.replace("esoya-services", "other"));
        for (var no : new String[] {"", "{", "[]", "PK\u0003\u0004", "x".repeat(5000), "[".repeat(1500)}) {
            assertRefused(Problem.NO_LIBRARY, no);
        }
        assertEquals(CONTENT, read(text.getBytes(StandardCharsets.UTF_8)).content(), "control");
    }

    @Test
    void whatIsNotThereOrTooLargeIsNotRead() throws IOException {
        assertEquals(Problem.NO_FILE, assertThrows(LibraryUnusable.class, () -> LibraryFile.read(home.resolve("absent.esoya"))).problem());
        assertEquals(Problem.NO_FILE, assertThrows(LibraryUnusable.class, () -> LibraryFile.read(home)).problem());
        try (var large = new RandomAccessFile(home.resolve("large.esoya").toFile(), "rw")) {
            large.setLength(LibraryFile.LARGEST + 5000L);
        }
        assertEquals(Problem.TOO_LARGE, assertThrows(LibraryUnusable.class, () -> LibraryFile.read(home.resolve("large.esoya"))).problem());
    }

    @Test
    void theKeyIsMadeOnceAndReadByItsOwnerAlone() throws Exception {
        var file = home.resolve("key.pem");
        var made = SigningKey.in(file).publicKey();
        assertEquals(made, SigningKey.in(file).publicKey(), "the same on the next day");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var beside = Files.list(home)) {
            assertEquals(1, beside.count(), "no half of it stays");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertEquals(Problem.KEY_OPEN_TO_OTHERS, assertThrows(LibraryUnusable.class, () -> SigningKey.in(file)).problem());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertEquals(made, SigningKey.in(file).publicKey(), "control");
        var mine = Files.readString(file);
        var others = Files.readString(other());
        Files.writeString(file, mine.substring(0, mine.indexOf("-----BEGIN PUBLIC")) + others.substring(others.indexOf("-----BEGIN PUBLIC")));
        assertEquals(Problem.KEY_UNUSABLE, assertThrows(LibraryUnusable.class, () -> SigningKey.in(file)).problem(), "halves of two pairs");
        Files.writeString(file, "");
        assertEquals(Problem.KEY_UNUSABLE, assertThrows(LibraryUnusable.class, () -> SigningKey.in(file)).problem());
        assertEquals("", Files.readString(file), "a broken key is never written over");
    }

    private Path other() throws LibraryUnusable {
        var file = home.resolve("second").resolve("key.pem");
        SigningKey.in(file);
        return file;
    }

    private void assertRefused(Problem problem, String text) {
        assertRefused(problem, text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(Problem problem, byte[] file) {
        assertEquals(problem, assertThrows(LibraryUnusable.class, () -> read(file)).problem());
    }

    private SignedLibrary read(byte[] file) throws IOException, LibraryUnusable {
        return LibraryFile.read(Files.write(home.resolve("послуги.esoya"), file));
    }
}
