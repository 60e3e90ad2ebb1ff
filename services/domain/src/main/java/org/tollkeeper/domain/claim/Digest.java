package org.tollkeeper.domain.claim;

import java.math.BigInteger;
import java.util.Collection;

/// A proof of a set of claims that does not depend on their order: each is hashed with SHA-256 and the hashes are
/// added up, modulo 2^256. A claim is hashed as canonical JSON with `id` and without `recordedAt`. Digests of
/// disjoint sets add up: method R10.
///
/// @param hex 64 lower-case hexadecimal digits
public record Digest(String hex) {

    public static final Digest EMPTY = of(BigInteger.ZERO);

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    public Digest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("digest is '" + hex + "'; it is 64 lower-case hexadecimal digits");
        }
    }

    public static Digest of(Claim claim) {
        return new Digest(ClaimDocument.contentHash(claim));
    }

    public static Digest of(Collection<Claim> claims) {
        return claims.stream().map(Digest::of).reduce(EMPTY, Digest::plus);
    }

    public Digest plus(Digest other) {
        return of(number().add(other.number()).mod(MODULUS));
    }

    /// What is left without a claim that was in it.
    public Digest minus(Digest other) {
        return of(number().subtract(other.number()).mod(MODULUS));
    }

    private static Digest of(BigInteger number) {
        return new Digest("%064x".formatted(number));
    }

    private BigInteger number() {
        return new BigInteger(hex, 16);
    }
}
