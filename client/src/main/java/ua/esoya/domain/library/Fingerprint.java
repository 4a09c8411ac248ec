package ua.esoya.domain.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What two people read to each other over the telephone to know that they mean the same key: 128 bits, four digits at a time. */
public final class Fingerprint {
    private static final int DIGITS = 32;
    private static final int GROUP = 4;

    private Fingerprint() {}

    /** Of a public key as it stands in the file. */
    public static String of(String publicKey) {
        try {
            var digits = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(publicKey.getBytes(StandardCharsets.US_ASCII))).substring(0, DIGITS).toUpperCase(Locale.ROOT);
            return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
