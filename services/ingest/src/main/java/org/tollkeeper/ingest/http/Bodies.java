package org.tollkeeper.ingest.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.ingest.problem.Problem;
import org.tollkeeper.ingest.problem.ProblemException;

/// Bodies of requests, never larger than was agreed.
public final class Bodies {
    private static final long PASSED_OVER = 100L * 1024 * 1024;

    private Bodies() {}

    /// @throws ProblemException 413 where there is more
    public static byte[] read(InputStream body, int most) throws IOException {
        var bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            passOver(body);
            throw new ProblemException(new Problem(
                            413,
                            "too-large",
                            "The body is too large",
                            "The body has more than %,d bytes; claims without number are sent as NDJSON."
                                    .formatted(most))
                    .with("state", "Nothing was stored."));
        }
        return bytes;
    }

    /// A client that is still writing reads no answer. What is far too much is not waited for, and cut off.
    private static void passOver(InputStream rest) throws IOException {
        var block = new byte[64 * 1024];
        long passed = 0;
        for (int n = rest.read(block); n >= 0 && passed < PASSED_OVER; n = rest.read(block)) {
            passed += n;
        }
    }

    /// The media type without its parameters, in lower case; empty where none was sent.
    public static String mediaType(@Nullable String contentType) {
        var type = contentType == null ? "" : contentType.replaceFirst(";.*", "");
        return type.strip().toLowerCase(Locale.ROOT);
    }

    /// @param accepted in words
    public static ProblemException unsupported(@Nullable String contentType, String accepted) {
        return new ProblemException(new Problem(
                        415,
                        "content-type",
                        "The content type is not read here",
                        "Content-Type is '" + contentType + "'; accepted are " + accepted + ".")
                .with(java.util.Map.of(
                        "field",
                        "Content-Type",
                        "value",
                        String.valueOf(contentType),
                        "rule",
                        accepted,
                        "state",
                        "Nothing was stored.")));
    }
}
