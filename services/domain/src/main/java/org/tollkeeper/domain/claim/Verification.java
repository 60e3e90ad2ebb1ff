package org.tollkeeper.domain.claim;

/// What the carrier says of the claim's truth.
public enum Verification {
    ASSERTED,
    UNVERIFIED,
    DISPUTED,
    DENIED,
    CONFIRMED
}
