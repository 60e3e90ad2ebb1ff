package org.tollkeeper.query.answer;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.toll.Toll;
import org.tollkeeper.query.dossier.Change;

/// A change of one row as JSON: what it was, what it is, and the claim that caused it.
public final class ChangeDocument {
    private ChangeDocument() {}

    /// @param cause the claim that made the difference, where it has been read
    public static Map<String, Object> of(Change change, Optional<Claim> cause) {
        var after = change.after();
        return new Tree()
                .with("id", change.id())
                .with("conflict", after.conflict())
                .with("side", after.cell().side())
                .with("category", after.cell().category().name())
                .with("harm", after.cell().harm().name())
                .with("group", after.cell().group())
                .with("rollup", after.rollup() == null ? null : after.rollup().name())
                .with("before", figure(change.before()))
                .with("after", figure(after))
                .with("knownAt", change.cause().recordedAt().toString())
                .with("digest", after.digest().hex())
                .with("cause", cause.map(ClaimDocument::of).orElse(null));
    }

    private static @Nullable Tree figure(@Nullable Toll toll) {
        return toll == null
                ? null
                : new Tree()
                        .with("state", toll.state().name())
                        .with("low", toll.low())
                        .with("best", toll.best())
                        .with("high", toll.high())
                        .with("highExclAdversary", toll.highExclAdversary())
                        .with("openEnded", toll.openEnded())
                        .with("atLeast", toll.atLeast())
                        .with(
                                "contested",
                                toll.contested().stream().map(f -> f.label()).toList());
    }
}
