package org.tollkeeper.extraction;

import java.util.List;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Evidence;

/// What a story says about one conflict.
///
/// @param claims to be recorded, proposed ones included; `recordedAt` is the story's `receivedAt`
/// @param suppressed every number that is not counted, with the reason
/// @param retracted figures that a notice in the story withdraws, as whole claims
/// @param warnings what may have been missed, in words
public record Extraction(
        List<Claim> claims, List<Suppressed> suppressed, List<Claim> retracted, List<String> warnings) {
    public Extraction {
        claims = List.copyOf(claims);
        suppressed = List.copyOf(suppressed);
        retracted = List.copyOf(retracted);
        warnings = List.copyOf(warnings);
    }

    /// A mention that is no claim.
    public record Suppressed(Evidence evidence, String reason) {}
}
