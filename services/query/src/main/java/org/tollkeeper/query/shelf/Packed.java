package org.tollkeeper.query.shelf;

import org.tollkeeper.domain.claim.Claim;

/// A claim with the bytes it is kept as, made by whoever has the time: the one that puts claims on the shelf has
/// little.
public final class Packed {
    private static final Packing PACKING = new Packing();

    private final Claim claim;
    private final byte[] bytes;

    private Packed(Claim claim, byte[] bytes) {
        this.claim = claim;
        this.bytes = bytes;
    }

    public static Packed of(Claim claim) {
        return new Packed(claim, PACKING.pack(claim));
    }

    public Claim claim() {
        return claim;
    }

    byte[] bytes() {
        return bytes;
    }
}
