package org.tollkeeper.ingest.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA256 over the time of sending, a dot, and the body, byte for byte. The time is in seconds since 1970, UTC, as
/// its header has it.
public final class Signature {
    /// Names the key, so that an old and a new one may be used side by side.
    public static final String KEY = "Tollkeeper-Key";

    public static final String TIMESTAMP = "Tollkeeper-Timestamp";

    /// `sha256=` and 64 hexadecimal digits.
    public static final String SIGNATURE = "Tollkeeper-Signature";

    private static final String PREFIX = "sha256=";
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// What a sender writes into the header.
    public static String of(String secret, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(timestamp.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) '.');
            return PREFIX + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /// Takes as long whether the first digit is wrong or the last.
    static boolean matches(String sent, String secret, String timestamp, byte[] body) {
        return MessageDigest.isEqual(
                of(secret, timestamp, body).getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
