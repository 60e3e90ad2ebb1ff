package org.tollkeeper.messaging;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in a trace, as W3C Trace Context writes it.
///
/// @param trace 32 hexadecimal digits, the same from the first door to the last topic
/// @param span 16 hexadecimal digits, this step's own
/// @param sampled whether whoever began the trace records it
public record Traceparent(String trace, String span, boolean sampled) {

    public static final String HEADER = "traceparent";

    private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    /// The first step of a new trace.
    public static Traceparent start(RandomGenerator random) {
        return new Traceparent(hex(random, 2), hex(random, 1), true);
    }

    /// Reads a header; empty when there is none or it is not one.
    public static Optional<Traceparent> parse(@Nullable String header) {
        var match = FORM.matcher(header == null ? "" : header);
        return match.matches()
                ? Optional.of(new Traceparent(
                        match.group(1), match.group(2), (Integer.parseInt(match.group(3), 16) & 1) == 1))
                : Optional.empty();
    }

    /// The next step of this trace.
    public Traceparent next(RandomGenerator random) {
        return new Traceparent(trace, hex(random, 1), sampled);
    }

    @Override
    public String toString() {
        return "00-" + trace + "-" + span + (sampled ? "-01" : "-00");
    }

    /// Never all zeros, which the standard keeps for "none".
    private static String hex(RandomGenerator random, int longs) {
        var text = new StringBuilder();
        for (int i = 0; i < longs; i++) {
            text.append(HexFormat.of().toHexDigits(random.nextLong() | 1));
        }
        return text.toString();
    }
}
