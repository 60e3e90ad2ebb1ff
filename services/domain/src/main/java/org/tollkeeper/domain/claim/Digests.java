package org.tollkeeper.domain.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Digests of claims, each taken once however often it is asked for in the course of one evaluation.
public final class Digests {

    private final Map<String, Digest> known = new HashMap<>();

    /// The digest of a set of claims of one conflict, no two under one id.
    public Digest of(Collection<Claim> claims) {
        var sum = new DigestSum();
        claims.forEach(claim -> sum.add(of(claim)));
        return sum.digest();
    }

    /// The digest of one of them.
    public Digest of(Claim claim) {
        return known.computeIfAbsent(claim.id(), id -> Digest.of(claim));
    }
}
