package org.tollkeeper.query.answer;

import java.util.Map;
import org.tollkeeper.query.view.Comparison;
import org.tollkeeper.query.view.Rules;

/// A comparison of two times of knowledge as JSON: each row that differs, and the claims behind it.
public final class ComparisonDocument {
    private ComparisonDocument() {}

    public static Map<String, Object> of(Comparison comparison) {
        var at = comparison.after().at();
        var before = comparison.before().knownAt();
        var after = comparison.after().knownAt();
        return new Tree()
                .with("conflict", comparison.conflict().id())
                .with("at", at == null ? null : at.text())
                .with("from", before == null ? null : before.toString())
                .with("to", after == null ? null : after.toString())
                .with(
                        "tolls",
                        comparison.rows().stream().map(ComparisonDocument::row).toList());
    }

    private static Tree row(Comparison.Row row) {
        return TollDocument.row(row.cell())
                .with("figureChanged", row.movesFigure())
                .with("before", row.before() == null ? null : TollDocument.of(row.before()))
                .with("after", row.after() == null ? null : TollDocument.of(row.after()))
                .with("claimsInAll", row.movedInAll() > row.moved().size() ? row.movedInAll() : null)
                .with(
                        "claims",
                        row.moved().stream().map(ComparisonDocument::moved).toList());
    }

    /// A claim with what has become of it, and `was`, which is absent where the claim is new.
    private static Tree moved(Comparison.Moved moved) {
        return Tree.copyOf(FateDocument.of(moved.after()))
                .with("was", moved.before() == null ? null : moved.before().name())
                .with("rule", Rules.of(moved.after().state()));
    }
}
