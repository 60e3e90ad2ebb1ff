package org.tollkeeper.extraction.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frames in the order they are asked; the first that fits decides.
public final class HarmFrames {
    private static final List<HarmFrame> ORDER = List.of(
            NounFrame::link,
            BreakdownFrame::link,
            InvertedFrame::link,
            TollFrame::withHarm,
            ObjectFrame::lostAs,
            PredicateFrame::adjacent,
            ObjectFrame::link,
            ObjectFrame::relative,
            OfFrame::link,
            TollFrame::link,
            PartFrame::aside,
            FateFrame::link,
            ApposedFrame::link,
            NamesFrame::link,
            NounFrame::dead,
            PredicateFrame::distant,
            LaterFrame::link,
            WoundFrame::link,
            NounFrame::adjective,
            PartFrame::link,
            PartFrame::listed,
            ToldFrame::link,
            BesideFrame::link,
            BreakdownFrame::withPlace,
            GapFrame::link);

    private HarmFrames() {}

    /// Finds the harm of each counted phrase of a sentence, from left to right.
    public static void link(Clause clause) {
        for (int k = 0; k < clause.counted().size(); k++) {
            clause.add(first(clause, k));
        }
    }

    private static @Nullable HarmLink first(Clause clause, int k) {
        if (!clause.at(k).phrase().isCountable()) {
            return null;
        }
        for (var frame : ORDER) {
            var link = frame.link(clause, k);
            if (link != null) {
                return link;
            }
        }
        return null;
    }
}
