package org.tollkeeper.query.page.words;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;

/// A toll in a few words, where there is no room for its row.
public final class Said {
    private Said() {}

    /// `Orla: soldiers killed`.
    public static String row(Cell cell, Names names) {
        return names.side(cell.side()) + ": " + People.many(cell) + " " + People.verb(cell.harm());
    }

    /// `1,240 (1,240 to 4,000)`, or the word for the lack of a figure.
    ///
    /// @param toll absent where there was no row
    public static String figure(@Nullable Toll toll) {
        if (toll == null) {
            return "no figure";
        }
        var best = toll.best();
        if (best == null) {
            return withoutBest(toll);
        }
        var text = (toll.openEnded() || toll.atLeast() ? "at least " : "") + Numbers.of(best);
        return best.equals(toll.low()) && best.equals(toll.high()) ? text : text + range(toll);
    }

    private static String withoutBest(Toll toll) {
        var words = toll.state() == CellState.NOT_DISCLOSED ? "not disclosed" : "no figure";
        return toll.high() == null ? words : words + "; an adversary says " + Numbers.of(toll.high());
    }

    private static String range(Toll toll) {
        return toll.low() == null || toll.high() == null
                ? ""
                : " (" + Numbers.of(toll.low()) + " to " + Numbers.of(toll.high()) + ")";
    }

    /// `▲ +60`, `▼ −16`; empty where either has no best figure or both have the same.
    public static String step(@Nullable Toll before, @Nullable Toll after) {
        var from = before == null ? null : before.best();
        var to = after == null ? null : after.best();
        if (from == null || to == null || from.equals(to)) {
            return "";
        }
        return to > from ? "▲ +" + Numbers.of(to - from) : "▼ −" + Numbers.of(from - to);
    }
}
