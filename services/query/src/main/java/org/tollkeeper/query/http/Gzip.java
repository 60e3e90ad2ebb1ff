package org.tollkeeper.query.http;

import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Answers in fewer bytes, for who says that they unpack them.
final class Gzip {
    static final String NAME = "gzip";

    /// Below that many bytes the head of an answer weighs more than what packing saves.
    static final int LEAST = 1024;

    private Gzip() {}

    static boolean isWanted(HttpServerRequest request) {
        return isWanted(request.getHeader("Accept-Encoding"));
    }

    /// @param accepted as the header says it; absent accepts bytes as they are
    static boolean isWanted(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(one -> one.replace(" ", ""))
                        .anyMatch(one ->
                                one.equals(NAME) || (one.startsWith("gzip;q=") && !one.matches(".*q=0(\\.0*)?")));
    }

    /// The tag of the packed bytes, which differ from the bytes as they are.
    static String tag(String tag) {
        return tag.substring(0, tag.length() - 1) + "-gz\"";
    }

    static byte[] pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 4);
        try (var out = stream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return packed.toByteArray();
    }

    static OutputStream stream(OutputStream to) throws IOException {
        return new GZIPOutputStream(to, 8192);
    }
}
