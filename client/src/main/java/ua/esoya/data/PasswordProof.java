package ua.esoya.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.postgresql.util.PasswordUtil;

/** What leaves this machine instead of a password: the SCRAM verifier, and traces that show it is no repeat (5.1, 6.4). */
public final class PasswordProof {
    private PasswordProof() {}

    /** The verifier that PostgreSQL keeps, with a salt of its own. The password stays as it is; the caller wipes it. */
    public static String verifier(char[] password) {
        // the driver wipes what it is given
        return PasswordUtil.encodeScramSha256(password.clone());
    }

    /** Hex of the SHA-256 of the stored key that this password would have with an earlier salt. */
    static String trace(char[] password, int iterations, String salt) {
        String verifier = PasswordUtil.encodeScramSha256(password.clone(), iterations, Base64.getDecoder().decode(salt));
        String key = verifier.substring(verifier.lastIndexOf('$') + 1, verifier.lastIndexOf(':'));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(key.getBytes(StandardCharsets.US_ASCII))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
