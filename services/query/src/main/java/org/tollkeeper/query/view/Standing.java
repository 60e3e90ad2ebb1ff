package org.tollkeeper.query.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.ledger.Flag;
import org.tollkeeper.domain.toll.CellState;
import org.tollkeeper.domain.toll.Toll;

/// What a row says, whatever it rests on: two tolls that say the same are one figure.
public record Standing(
        CellState state,
        @Nullable Long low,
        @Nullable Long best,
        @Nullable Long high,
        @Nullable Long highExclAdversary,
        boolean openEnded,
        boolean atLeast,
        long named,
        List<Flag> flags) {
    public Standing {
        flags = List.copyOf(flags);
    }

    public static @Nullable Standing of(@Nullable Toll toll) {
        return toll == null
                ? null
                : new Standing(
                        toll.state(),
                        toll.low(),
                        toll.best(),
                        toll.high(),
                        toll.highExclAdversary(),
                        toll.openEnded(),
                        toll.atLeast(),
                        toll.named(),
                        toll.flags());
    }
}
