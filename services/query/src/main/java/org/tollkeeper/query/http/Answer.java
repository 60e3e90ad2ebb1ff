package org.tollkeeper.query.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer as it leaves: its bytes, packed or not, and what its headers say. Its tag is made from nothing but the
/// bytes, so that every replica gives the same one; the packed bytes have one of their own, for they are others.
final class Answer {
    private static final Map<String, String> ALWAYS = Map.of(
            HttpHeaders.CACHE_CONTROL,
            "no-cache",
            HttpHeaders.VARY,
            "Accept, Accept-Encoding",
            "X-Content-Type-Options",
            "nosniff");

    private final String type;
    private final byte[] bytes;
    private final String tag;
    private final Map<String, String> headers;
    private final Buffer buffer;

    Answer(String type, byte[] bytes) {
        this(type, bytes.clone(), quoted(sha256(bytes)), ALWAYS);
    }

    private Answer(String type, byte[] bytes, String tag, Map<String, String> headers) {
        this.type = type;
        this.bytes = bytes;
        this.tag = tag;
        this.headers = Map.copyOf(headers);
        this.buffer = Buffer.buffer(bytes);
    }

    /// A tag made from a text, for what is written as it is read.
    static String tagOf(String text) {
        return quoted(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// What every answer says, whatever it is.
    static Map<String, String> always() {
        return ALWAYS;
    }

    /// The same, saying more of itself.
    Answer with(Map<String, String> further) {
        var all = new LinkedHashMap<>(headers);
        all.putAll(further);
        return new Answer(type, bytes, tag, all);
    }

    /// The same in fewer bytes; itself where that would save next to nothing.
    Answer packed() {
        return bytes.length < Gzip.LEAST
                ? this
                : new Answer(type, Gzip.pack(bytes), Gzip.tag(tag), headers)
                        .with(Map.of(HttpHeaders.CONTENT_ENCODING, Gzip.NAME));
    }

    /// As it stands in a header.
    String tag() {
        return tag;
    }

    int size() {
        return bytes.length;
    }

    /// Through the framework: 200, or 304 where the asker has it.
    Response.ResponseBuilder response(@Nullable String known) {
        var response = isKnown(known) ? Response.notModified() : Response.ok(bytes, type);
        headers.forEach(response::header);
        return response.header(HttpHeaders.ETAG, tag);
    }

    /// Past the framework: the same bytes under the same headers.
    void send(@Nullable String known, HttpServerResponse to) {
        headers.forEach(to::putHeader);
        to.putHeader(HttpHeaders.ETAG, tag);
        if (isKnown(known)) {
            to.setStatusCode(304).end();
        } else {
            to.putHeader(HttpHeaders.CONTENT_TYPE, type).end(buffer);
        }
    }

    private boolean isKnown(@Nullable String known) {
        return known != null && isAmong(tag, known);
    }

    /// A cache on the way may have made the tag a weak one; the figures are the same.
    static boolean isAmong(String tag, String known) {
        return known.equals(tag)
                || Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private static String quoted(byte[] hash) {
        return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "\"";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
