package org.tollkeeper.extraction.victim;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.extraction.frame.Mention;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.side.Ground;

/// Whose people they were, where no word says it: who attacked, where it was, who speaks.
final class SideInference {
    private final SideOfCivilians civilians;
    private final SideOfFighters fighters;

    SideInference(ConflictLexicon lexicon, Ground ground) {
        this.civilians = new SideOfCivilians(lexicon, ground);
        this.fighters = new SideOfFighters(lexicon, ground);
    }

    /// The side, marked as sure where a commander speaks of his own forces, or a place was named.
    Victims of(Mention m, Category category, @Nullable String group, Scene scene) {
        boolean people =
                category == Category.CIVILIAN || (category == Category.ALL && !SideOfCivilians.areOfficials(m));
        var told = people
                ? civilians.of(m, category, scene)
                : fighters.of(m, category == Category.ALL ? Category.MILITARY : category, scene);
        return new Victims(told.side(), category, group, told.by());
    }

    /// Whether a part is by its words of no state, in a whole of one.
    boolean isOfOthers(Mention m, Victims whole) {
        return fighters.isOfOthers(m, whole);
    }
}
