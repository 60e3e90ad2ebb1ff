package org.tollkeeper.wire;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes that nobody can change any more, compared by value.
public final class Bytes {
    private final byte[] content;
    private volatile @Nullable String sha256;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /// The UTF-8 form of a text.
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public int size() {
        return content.length;
    }

    public int at(int index) {
        return content[index] & 0xff;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /// A copy.
    public byte[] toArray() {
        return content.clone();
    }

    /// The bytes themselves, for a decoder that only reads them.
    byte[] shared() {
        return content;
    }

    /// The SHA-256, in lower-case hexadecimal digits; worked out once, for every story of a document carries it.
    public String sha256() {
        var known = sha256;
        if (known == null) {
            known = digest();
            sha256 = known;
        }
        return known;
    }

    private String digest() {
        var digest = Sha256.digest();
        digest.update(content);
        return Sha256.hex(digest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
