package ua.esoya.exchange.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ua.esoya.exchange.library.LibraryUnusable.Problem;

/**
 * The Ed25519 pair with which a centre signs its services: a PEM file beside the program's other files, never in the database. It is made
 * when it is first needed; whoever lends it to another workplace copies the file. Blocks.
 */
public final class SigningKey {
    static final String ALGORITHM = "Ed25519";
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Pattern PART = Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----\\s+([A-Za-z0-9+/=\\s]+?)\\s+-----END \\1 KEY-----");

    private final PrivateKey secret;
    private final String publicKey;

    private SigningKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /** The pair of this file; made and kept there when there is none yet. */
    public static SigningKey in(Path file) throws LibraryUnusable {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            if (isPosix(file) && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
                throw new LibraryUnusable(Problem.KEY_OPEN_TO_OTHERS);
            }
            var text = Files.readString(file);
            var keys = KeyFactory.getInstance(ALGORITHM);
            var open = part(text, "PUBLIC");
            keys.generatePublic(new X509EncodedKeySpec(open));
            var pair = new SigningKey(keys.generatePrivate(new PKCS8EncodedKeySpec(part(text, "PRIVATE"))), Base64.getEncoder().encodeToString(open));
            // two halves of different pairs would sign what nobody can check
            if (!LibraryFile.isSigned(pair.publicKey, "", pair.sign(""))) {
                throw new LibraryUnusable(Problem.KEY_UNUSABLE);
            }
            return pair;
        } catch (GeneralSecurityException | IllegalArgumentException | IOException broken) {
            throw new LibraryUnusable(Problem.KEY_UNUSABLE);
        }
    }

    /** X.509 in base64. */
    public String publicKey() {
        return publicKey;
    }

    /** The signature of a content with this hash, base64. */
    String sign(String sha256) throws GeneralSecurityException {
        var signature = Signature.getInstance(ALGORITHM);
        signature.initSign(secret);
        signature.update(LibraryFile.signedWords(sha256));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private static void make(Path file) throws IOException {
        var folder = Files.createDirectories(Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
        var half = Files.createTempFile(folder, "key", ".part", isPosix(folder) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)} : new FileAttribute<?>[0]);
        try {
            var pair = generated();
            Files.writeString(half, pem("PRIVATE", pair.getPrivate()) + pem("PUBLIC", pair.getPublic()), StandardCharsets.US_ASCII);
            Files.move(half, file);
        } catch (FileAlreadyExistsException meanwhile) {
            // another window made it: one pair is enough
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static KeyPair generated() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN " + kind + " KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()) + "\n-----END " + kind + " KEY-----\n";
    }

    private static byte[] part(String text, String kind) {
        var found = PART.matcher(text);
        while (found.find()) {
            if (found.group(1).equals(kind)) {
                return Base64.getMimeDecoder().decode(found.group(2));
            }
        }
        throw new IllegalArgumentException(kind);
    }
}
