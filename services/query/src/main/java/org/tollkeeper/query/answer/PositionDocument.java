package org.tollkeeper.query.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Figure;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.ledger.Position;

/// A position as JSON: what one claimant stands at in one cell.
public final class PositionDocument {
    private PositionDocument() {}

    public static Map<String, Object> of(Position position) {
        return TollDocument.row(position.cell())
                .with("claimant", position.claimant())
                .with("stance", position.stance().name())
                .with("tier", position.tier().name())
                .with("figure", figure(position.figure()))
                .with(
                        "through",
                        position.through() == null ? null : position.through().text())
                .with(
                        "notDisclosed",
                        position.notDisclosed() == null
                                ? null
                                : position.notDisclosed().text())
                .with("denied", position.denied())
                .withAll("named", position.named())
                .withAll("carriers", position.carriers())
                .with("flags", position.flags().stream().map(Flag::label).toList())
                .with("claims", position.claims())
                .with("digest", position.digest().hex())
                .with("knownAt", position.knownAt().toString());
    }

    /// A figure as arithmetic reads it; absent stays absent.
    static @Nullable Tree figure(@Nullable Figure figure) {
        return figure == null
                ? null
                : new Tree()
                        .with("low", figure.low())
                        .with("stated", figure.stated())
                        .with("high", figure.openEnded() ? null : figure.high())
                        .with("openEnded", figure.openEnded());
    }
}
