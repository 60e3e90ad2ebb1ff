package org.tollkeeper.query.page.why;

import java.util.List;
import java.util.stream.Stream;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Toll;

/// What would settle a clash, in words.
final class Settling {
    private Settling() {}

    static List<String> of(Toll toll) {
        return toll.contested().stream()
                .map(Flag::mark)
                .distinct()
                .flatMap(Settling::of)
                .toList();
    }

    private static Stream<String> of(Flag.Mark mark) {
        return switch (mark) {
            case ADVERSARY_EXCEEDS ->
                Stream.of(
                        "A count by a neutral source, or by the side itself, at or above the adversary's figure would settle it.");
            case NEUTRAL_EXCEEDS_OWN ->
                Stream.of("A later figure of the side itself at or above the neutral one would settle it.");
            case OWN_EXCEEDS_NEUTRAL ->
                Stream.of("A later neutral count that reaches the side's own figure would settle it.");
            case DENIED -> Stream.of("A figure by whoever denies it would say what is denied.");
            case SELF_CONFLICT -> Stream.of("A correction by the claimant, or its next total, would settle it.");
            case ARITHMETIC -> Stream.of("A corrected total, or corrected parts, would settle it.");
            case BASE_MISMATCH,
                    REGRESSION,
                    MISPRINT,
                    NESTED,
                    OVERLAPPING_STEPS,
                    POSSIBLE_MERGE,
                    SINGLE_ORIGIN,
                    UNVERIFIED,
                    STALE,
                    REVIVED,
                    NAMED_EXCEED,
                    GROUP_EXCEEDS -> Stream.empty();
        };
    }
}
