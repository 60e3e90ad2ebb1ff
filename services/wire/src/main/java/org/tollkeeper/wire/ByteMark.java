package org.tollkeeper.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a text's first bytes show its encoding: by a byte order mark, or by the zero bytes beside the first character.
///
/// @param length of the mark, in bytes; 0 where the text begins at once
record ByteMark(Charset charset, int length) {

    private record Sign(ByteMark mark, List<Integer> bytes) {}

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /// The longer before the shorter that begin alike.
    private static final List<Sign> SIGNS = List.of(
            sign(UTF_32BE, 4, 0, 0, 0xFE, 0xFF),
            sign(UTF_32LE, 4, 0xFF, 0xFE, 0, 0),
            sign(UTF_32BE, 0, 0, 0, 0, '<'),
            sign(UTF_32BE, 0, 0, 0, 0, '{'),
            sign(UTF_32LE, 0, '<', 0, 0, 0),
            sign(UTF_32LE, 0, '{', 0, 0, 0),
            sign(StandardCharsets.UTF_8, 3, 0xEF, 0xBB, 0xBF),
            sign(StandardCharsets.UTF_16BE, 2, 0xFE, 0xFF),
            sign(StandardCharsets.UTF_16LE, 2, 0xFF, 0xFE),
            sign(StandardCharsets.UTF_16BE, 0, 0, '<'),
            sign(StandardCharsets.UTF_16BE, 0, 0, '{'),
            sign(StandardCharsets.UTF_16LE, 0, '<', 0),
            sign(StandardCharsets.UTF_16LE, 0, '{', 0));

    static @Nullable ByteMark of(byte[] bytes) {
        for (var sign : SIGNS) {
            if (begins(bytes, sign.bytes())) {
                return sign.mark();
            }
        }
        return null;
    }

    private static boolean begins(byte[] bytes, List<Integer> sign) {
        if (bytes.length < sign.size()) {
            return false;
        }
        for (int i = 0; i < sign.size(); i++) {
            if ((bytes[i] & 0xff) != sign.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Sign sign(Charset charset, int length, int... bytes) {
        return new Sign(
                new ByteMark(charset, length), Arrays.stream(bytes).boxed().toList());
    }
}
