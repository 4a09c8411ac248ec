package ua.esoya.domain.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256, as 64 lower-case hexadecimal digits. */
public record Digest(String hex) {
    private static final HexFormat HEX = HexFormat.of();

    /** A digest that the server has stored. */
    public static Digest stored(byte[] bytes) {
        return new Digest(HEX.formatHex(bytes));
    }

    /** The digest of lines joined by LF, none after the last. */
    public static Digest ofLines(List<String> lines) {
        return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Digest of(byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha.update(part);
            }
            return stored(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return HEX.parseHex(hex);
    }
}
