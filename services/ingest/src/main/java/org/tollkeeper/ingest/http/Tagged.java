package org.tollkeeper.ingest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.field.Json;

/// A document with a tag made from nothing but its bytes, so that every replica gives the same one: whoever has it is
/// told so, and nothing else.
final class Tagged {
    private Tagged() {}

    /// @param known the tags that the asker has, as it sent them
    static Response json(Object document, @Nullable String known) {
        var text = Json.write(document);
        var tag = "\"" + sha256(text) + "\"";
        var answer = isAmong(tag, known) ? Response.notModified() : Response.ok(text, MediaType.APPLICATION_JSON);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /// A cache on the way may have made the tag a weak one; the document is the same.
    private static boolean isAmong(String tag, @Nullable String known) {
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
