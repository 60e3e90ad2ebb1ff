package org.tollkeeper.domain.claim;

/// Where a claimant stands towards the people it counts: method R4.
public enum Stance {
    /// A party of their side.
    OWN,

    /// A party of another side.
    ADVERSARY,

    /// A monitor, the UN, the ICRC, a hospital or a court of no side.
    NEUTRAL,

    /// The outlet's own count, and anyone who is no registered party.
    PRESS
}
