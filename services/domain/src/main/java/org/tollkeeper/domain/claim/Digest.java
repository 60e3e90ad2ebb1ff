package org.tollkeeper.domain.claim;

import java.util.Collection;

/// A proof of a set of claims that does not depend on their order: each is hashed with SHA-256 and the hashes are
/// added up, modulo 2^256. A claim is hashed as canonical JSON with `id` and without `recordedAt`. Digests of
/// disjoint sets add up: method R10.
///
/// @param hex 64 lower-case hexadecimal digits
public record Digest(String hex) {

    public static final Digest EMPTY = new DigestSum().digest();

    static final int DIGITS = 64;

    public Digest {
        if (hex.length() != DIGITS || !isHex(hex)) {
            throw new IllegalArgumentException("digest is '" + hex + "'; it is 64 lower-case hexadecimal digits");
        }
    }

    public static Digest of(Claim claim) {
        return new Digest(ClaimDocument.contentHash(claim));
    }

    public static Digest of(Collection<Claim> claims) {
        var sum = new DigestSum();
        claims.forEach(claim -> sum.add(of(claim)));
        return sum.digest();
    }

    public Digest plus(Digest other) {
        return new DigestSum().add(this).add(other).digest();
    }

    /// What is left without a claim that was in it.
    public Digest minus(Digest other) {
        return new DigestSum().add(this).subtract(other).digest();
    }

    /// Whether it is lower-case hexadecimal digits and nothing else. Asked of every claim again and again.
    static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
