package org.tollkeeper.query.dossier;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.view.Standing;

/// One row of the toll as it was and as it is, and the claim that made the difference.
///
/// @param before absent for a row that was not there
/// @param published when the broker took the row in
public record Change(@Nullable Toll before, Toll after, Cause cause, Instant published) {

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
    /// @param named the claim that the row's publisher names, where it does
    static Optional<Change> of(@Nullable Toll before, Toll after, @Nullable Cause named, Instant published) {
        boolean isNew = before == null ? after.claims() > 0 : !before.digest().equals(after.digest());
        var cause = named == null ? cause(before, after) : named;
        return isNew ? Optional.of(new Change(before, after, cause, published)) : Optional.empty();
    }

    /// The claim recorded last among those behind the row; where it only lost claims, among those it rested on
    /// before.
    private static Cause cause(@Nullable Toll before, Toll after) {
        var was = before == null ? Optional.<Cause>empty() : last(before);
        var is = last(after);
        boolean gained = is.isPresent()
                && (was.isEmpty() || !is.get().recordedAt().isBefore(was.get().recordedAt()));
        return (gained ? is : was.or(() -> is)).orElse(new Cause(Instant.EPOCH, ""));
    }

    private static Optional<Cause> last(Toll toll) {
        var known = toll.knownAt();
        var cause = toll.cause();
        return known == null || cause == null ? Optional.empty() : Optional.of(new Cause(known, cause));
    }

    /// Whether a number or a word of the row has moved, rather than only what it rests on.
    public boolean movesFigure() {
        return !Objects.equals(Standing.of(before), Standing.of(after));
    }
}
