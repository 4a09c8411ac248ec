package ua.esoya.exchange.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import ua.esoya.domain.library.SignedLibrary;
import ua.esoya.exchange.library.LibraryUnusable.Problem;

/**
 * The file: one line of JSON that says what it is, how long its content is, who signed and the signature; then the content, JSON too, to the
 * last byte. Nothing in it is packed, so nothing can swell. Signed is the schema with the hash of the content: whoever keeps hash, key and
 * signature can check it for ever without the content. Blocks.
 */
public final class LibraryFile {
    /** How its name ends. */
    public static final String ENDING = ".esoya";
    /** More bytes are not read; the server takes no more either. */
    public static final int LARGEST = 20_000_000;
    private static final String FORMAT = "esoya-services";
    private static final int SCHEMA = 1;
    private static final int LONGEST_HEAD = 2000;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(5).maxStringLength(LONGEST_HEAD).build()).build());

    private LibraryFile() {}

    /** A file of this content, signed. */
    public static byte[] write(String content, SigningKey key) throws GeneralSecurityException, IOException {
        var body = content.getBytes(StandardCharsets.UTF_8);
        var head = JSON.createObjectNode().put("format", FORMAT).put("schema", SCHEMA).put("bytes", body.length).put("public_key", key.publicKey()).put("signature", key.sign(sha256(body)));
        var line = (JSON.writeValueAsString(head) + "\n").getBytes(StandardCharsets.UTF_8);
        var all = Arrays.copyOf(line, line.length + body.length);
        System.arraycopy(body, 0, all, line.length, body.length);
        return all;
    }

    /** What a file holds, when its signature is right. */
    public static SignedLibrary read(Path file) throws LibraryUnusable {
        byte[] all;
        try {
            if (!Files.isRegularFile(file)) {
                throw new LibraryUnusable(Problem.NO_FILE);
            }
            if (Files.size(file) > LARGEST + LONGEST_HEAD) {
                throw new LibraryUnusable(Problem.TOO_LARGE);
            }
            all = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new LibraryUnusable(Problem.NO_FILE);
        }
        int end = 0;
        while (end < all.length && end < LONGEST_HEAD && all[end] != '\n') {
            end++;
        }
        var head = head(new String(all, 0, end, StandardCharsets.UTF_8));
        var body = Arrays.copyOfRange(all, Math.min(end + 1, all.length), all.length);
        int said = head.path("bytes").asInt(-1);
        if (body.length < said) {
            throw new LibraryUnusable(Problem.TRUNCATED);
        }
        var key = head.path("public_key").asText();
        var signature = head.path("signature").asText();
        var sha256 = sha256(body);
        if (body.length != said || !isSigned(key, sha256, signature)) {
            throw new LibraryUnusable(Problem.CHANGED);
        }
        return new SignedLibrary(String.valueOf(file.getFileName()), new String(body, StandardCharsets.UTF_8), sha256, key, signature);
    }

    private static JsonNode head(String line) throws LibraryUnusable {
        JsonNode head;
        try {
            head = JSON.readTree(line);
        } catch (JsonProcessingException other) {
            throw new LibraryUnusable(Problem.NO_LIBRARY);
        }
        if (head == null || !head.path("format").asText().equals(FORMAT)) {
            throw new LibraryUnusable(Problem.NO_LIBRARY);
        }
        if (head.path("schema").asInt() != SCHEMA) {
            throw new LibraryUnusable(Problem.UNKNOWN_SCHEMA);
        }
        if (head.path("signature").asText().isEmpty() || head.path("public_key").asText().isEmpty()) {
            throw new LibraryUnusable(Problem.UNSIGNED);
        }
        return head;
    }

    /** Whether this key signed a content with this hash. */
    public static boolean isSigned(String publicKey, String sha256, String signature) {
        try {
            var check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
            check.update(signedWords(sha256));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noKeyOrSignature) {
            return false;
        }
    }

    static byte[] signedWords(String sha256) {
        return (FORMAT + " " + SCHEMA + " " + sha256).getBytes(StandardCharsets.US_ASCII);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
