package org.tollkeeper.domain.claim;

import java.util.HexFormat;

/// The id of a claim as it is kept in memory by the million: a derived id, which is a SHA-256, takes a third of what
/// its text takes. Ordered as their texts are.
public sealed interface ClaimId extends Comparable<ClaimId> {

    String text();

    static ClaimId of(String text) {
        return isHash(text) ? new Hash(part(text, 0), part(text, 16), part(text, 32), part(text, 48)) : new Given(text);
    }

    private static boolean isHash(String text) {
        return text.length() == Digest.DIGITS && Digest.isHex(text);
    }

    private static long part(String text, int from) {
        return HexFormat.fromHexDigitsToLong(text, from, from + 16);
    }

    @Override
    default int compareTo(ClaimId other) {
        return this instanceof Hash a && other instanceof Hash b ? Hash.compare(a, b) : text().compareTo(other.text());
    }

    /// 64 lower-case hexadecimal digits, as four numbers.
    record Hash(long a, long b, long c, long d) implements ClaimId {
        @Override
        public String text() {
            var digits = HexFormat.of();
            return digits.toHexDigits(a) + digits.toHexDigits(b) + digits.toHexDigits(c) + digits.toHexDigits(d);
        }

        private static int compare(Hash x, Hash y) {
            int first = Long.compareUnsigned(x.a, y.a);
            if (first != 0) {
                return first;
            }
            int second = Long.compareUnsigned(x.b, y.b);
            if (second != 0) {
                return second;
            }
            int third = Long.compareUnsigned(x.c, y.c);
            return third != 0 ? third : Long.compareUnsigned(x.d, y.d);
        }
    }

    /// Any other.
    record Given(String text) implements ClaimId {}
}
