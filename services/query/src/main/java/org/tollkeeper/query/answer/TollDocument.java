package org.tollkeeper.query.answer;

import java.util.Map;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.Toll;

/// A toll as JSON: one row of the reconciled view.
public final class TollDocument {
    private TollDocument() {}

    public static Map<String, Object> of(Toll toll) {
        return row(toll.cell())
                .with("rollup", toll.rollup() == null ? null : toll.rollup().name())
                .with("state", toll.state().name())
                .with("low", toll.low())
                .with("best", toll.best())
                .with("high", toll.high())
                .with("highExclAdversary", toll.highExclAdversary())
                .with("openEnded", toll.openEnded())
                .with("atLeast", toll.atLeast())
                .with(
                        "contested",
                        toll.contested().stream().map(TollDocument::clash).toList())
                .with("flags", toll.quality().stream().map(Flag::label).toList())
                .with("named", toll.named() == 0 ? null : toll.named())
                .with("through", toll.through() == null ? null : toll.through().text())
                .with("knownAt", toll.knownAt() == null ? null : toll.knownAt().toString())
                .with("claims", toll.claims())
                .with("digest", toll.digest().hex());
    }

    /// Where a row stands, as every answer names it.
    static Tree row(Cell cell) {
        var row = new Tree();
        row.putAll(ClaimDocument.cell(cell));
        return row;
    }

    private static Tree clash(Flag flag) {
        return new Tree().with("flag", flag.label()).with("claims", flag.claims());
    }
}
