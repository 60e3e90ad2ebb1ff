package org.tollkeeper.query.dossier;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.toll.Toll;

/// One row of the toll as it was and as it is, and the claim that made the difference.
///
/// @param before absent for a row that was not there
public record Change(@Nullable Toll before, Toll after, Cause cause) {

    /// The claim behind a change.
    ///
    /// @param recordedAt when it was recorded
    /// @param claim its id
    public record Cause(Instant recordedAt, String claim) {}

    /// The cause, the same on every replica. One claim may change several rows, so an id with a cell names a
    /// change.
    public String id() {
        return cause.recordedAt() + "/" + cause.claim();
    }

    /// What happened to a row, if anything did: where it rests on the claims it rested on before, nothing has.
    ///
    /// @param lastAct the retraction or ruling recorded last
    static Optional<Change> of(@Nullable Toll before, Toll after, Optional<Claim> lastAct) {
        boolean isNew = before == null ? after.claims() > 0 : !before.digest().equals(after.digest());
        return isNew ? Optional.of(new Change(before, after, cause(before, after, lastAct))) : Optional.empty();
    }

    /// The claim recorded last among those behind the row, where it is a new one. Where the row only lost claims,
    /// the retraction or ruling that took them; where there is none, the last claim of before, which a
    /// newer version of its story replaced.
    private static Cause cause(@Nullable Toll before, Toll after, Optional<Claim> lastAct) {
        var was = before == null ? Optional.<Cause>empty() : last(before);
        var is = last(after);
        boolean gained = is.isPresent()
                && (was.isEmpty() || is.get().recordedAt().isAfter(was.get().recordedAt()));
        var act = lastAct.map(claim -> new Cause(claim.recordedAt(), claim.id()));
        return (gained ? is : act.or(() -> was).or(() -> is)).orElse(new Cause(Instant.EPOCH, ""));
    }

    private static Optional<Cause> last(Toll toll) {
        var known = toll.knownAt();
        var cause = toll.cause();
        return known == null || cause == null ? Optional.empty() : Optional.of(new Cause(known, cause));
    }

    /// Whether a number or a word of the row has moved, rather than only what it rests on.
    public boolean movesFigure() {
        return before == null || !Arrays.equals(figure(before), figure(after));
    }

    private static Object[] figure(Toll toll) {
        return new Object[] {
            toll.low(),
            toll.best(),
            toll.high(),
            toll.highExclAdversary(),
            toll.state(),
            toll.openEnded(),
            toll.atLeast(),
            toll.named(),
            toll.flags(),
        };
    }
}
