package org.tollkeeper.domain.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.Digest;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Flag.Mark;

/// The figure of a cell that only a combined figure pins: method R6.
///
/// @param sum the claim that gives the combined figure
record Derived(Figure figure, Claim sum, Moment through) {

    /// The toll of a cell for which nobody but an adversary gives a figure, with the figure that the sum leaves for
    /// it.
    ///
    /// @param adversaries ids of the claims that the direct figure stands on
    Toll over(Toll direct, String claimant, List<String> adversaries) {
        var known = direct.knownAt();
        boolean isNewer = known == null || sum.recordedAt().isAfter(known);
        long high = Math.max(figure.high(), direct.high() == null ? 0 : direct.high());
        var toll = new Toll(
                direct.conflict(),
                direct.cell(),
                null,
                CellState.DERIVED,
                figure.low(),
                figure.stated(),
                high,
                figure.high(),
                figure.openEnded() || direct.openEnded(),
                false,
                direct.flags(),
                direct.named(),
                through,
                isNewer ? sum.recordedAt() : known,
                Stream.concat(direct.claimants().stream(), Stream.of(claimant))
                        .distinct()
                        .sorted()
                        .toList(),
                direct.claims() + 1,
                direct.digest().plus(Digest.of(sum)),
                isNewer ? sum.id() : direct.cause());
        return high > figure.high() ? toll.flagged(List.of(exceeded(adversaries))) : toll;
    }

    private Flag exceeded(List<String> adversaries) {
        var claims = new ArrayList<>(adversaries);
        claims.add(sum.id());
        return new Flag(Mark.ADVERSARY_EXCEEDS, claims);
    }
}
