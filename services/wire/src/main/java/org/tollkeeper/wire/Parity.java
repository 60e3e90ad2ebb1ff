package org.tollkeeper.wire;

import java.nio.charset.StandardCharsets;

/// Old lines use the eighth bit of each byte for parity. A message's heading is ASCII by every standard, so an eighth
/// bit there is such a line's; in the text alone it may be a letter of some language.
final class Parity {
    private static final int LONGEST_HEADING = 120;

    private Parity() {}

    static boolean isIn(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (bytes[at] & 0x7f) == ControlCharacters.SYN) {
            at++;
        }
        if (at == bytes.length || (bytes[at] & 0x7f) != ControlCharacters.SOH) {
            return false;
        }
        return headingHasEighthBit(bytes, at);
    }

    private static boolean headingHasEighthBit(byte[] bytes, int from) {
        for (int i = from; i < Math.min(bytes.length, from + LONGEST_HEADING); i++) {
            if ((bytes[i] & 0x7f) == '\r' || (bytes[i] & 0x7f) == '\n') {
                return false;
            }
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    static String without(byte[] bytes) {
        var seven = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            seven[i] = (byte) (bytes[i] & 0x7f);
        }
        return new String(seven, StandardCharsets.US_ASCII);
    }
}
