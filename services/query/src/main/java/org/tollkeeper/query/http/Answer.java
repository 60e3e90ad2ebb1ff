package org.tollkeeper.query.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The bytes of an answer, with a tag made from nothing but them, so that every replica gives the same tag.
final class Answer {
    private final String type;
    private final byte[] bytes;
    private final String tag;

    Answer(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes.clone();
        this.tag = Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(bytes));
    }

    /// A tag, as it stands in a header, made from a text.
    static String tagOf(String text) {
        var hash = sha256(text.getBytes(StandardCharsets.UTF_8));
        return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "\"";
    }

    String type() {
        return type;
    }

    String tag() {
        return tag;
    }

    /// As it stands in a header.
    String quotedTag() {
        return "\"" + tag + "\"";
    }

    // Handed out as it is: copied once on the way in, written to the connection on the way out, changed by nobody.
    byte[] bytes() {
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
