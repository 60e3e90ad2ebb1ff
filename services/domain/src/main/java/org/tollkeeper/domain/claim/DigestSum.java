package org.tollkeeper.domain.claim;

import java.util.HexFormat;

/// Digests added up one after the other, modulo 2^256, without an object for each step: method R10.
public final class DigestSum {

    private static final int PARTS = 4;
    private static final int DIGITS = 16;

    /// The lowest first.
    private final long[] parts = new long[PARTS];

    public DigestSum add(Digest digest) {
        boolean carry = false;
        for (int i = 0; i < PARTS; i++) {
            carry = add(i, part(digest, i), carry);
        }
        return this;
    }

    /// Subtraction is adding the complement.
    DigestSum subtract(Digest digest) {
        boolean carry = true;
        for (int i = 0; i < PARTS; i++) {
            carry = add(i, ~part(digest, i), carry);
        }
        return this;
    }

    /// @return whether the next part has one to carry
    private boolean add(int i, long more, boolean carry) {
        long sum = parts[i] + more;
        boolean over = Long.compareUnsigned(sum, more) < 0;
        parts[i] = carry ? sum + 1 : sum;
        return over || (carry && parts[i] == 0);
    }

    private static long part(Digest digest, int i) {
        int from = (PARTS - 1 - i) * DIGITS;
        return HexFormat.fromHexDigitsToLong(digest.hex(), from, from + DIGITS);
    }

    public Digest digest() {
        var digits = HexFormat.of();
        var hex = new StringBuilder(PARTS * DIGITS);
        for (int i = PARTS - 1; i >= 0; i--) {
            hex.append(digits.toHexDigits(parts[i]));
        }
        return new Digest(hex.toString());
    }
}
