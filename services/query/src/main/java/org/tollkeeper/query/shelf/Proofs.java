package org.tollkeeper.query.shelf;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;

/// The digest of each claim, taken when first asked for and kept as four numbers. Safe for several threads.
final class Proofs {
    private static final int PARTS = 4;
    private static final int DIGITS = 16;

    private final LongArrayList parts = new LongArrayList();
    private final BitSet known = new BitSet();

    /// @param claim the one of that number
    Digest of(int number, Claim claim) {
        var digest = find(number);
        return digest == null ? keep(number, Digest.of(claim)) : digest;
    }

    private synchronized @Nullable Digest find(int number) {
        if (!known.get(number)) {
            return null;
        }
        var hex = new StringBuilder(PARTS * DIGITS);
        for (int i = 0; i < PARTS; i++) {
            hex.append(HexFormat.of().toHexDigits(parts.getLong(number * PARTS + i)));
        }
        return new Digest(hex.toString());
    }

    private synchronized Digest keep(int number, Digest digest) {
        int needed = (number + 1) * PARTS;
        if (parts.size() < needed) {
            parts.ensureCapacity(needed > parts.elements().length ? needed + needed / 2 : needed);
            parts.size(needed);
        }
        for (int i = 0; i < PARTS; i++) {
            parts.set(number * PARTS + i, HexFormat.fromHexDigitsToLong(digest.hex(), i * DIGITS, (i + 1) * DIGITS));
        }
        known.set(number);
        return digest;
    }
}
