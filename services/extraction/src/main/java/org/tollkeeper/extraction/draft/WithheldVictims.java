package org.tollkeeper.extraction.draft;

import org.jspecify.annotations.Nullable;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.extraction.side.Cast;
import org.tollkeeper.extraction.side.ConflictLexicon;
import org.tollkeeper.extraction.source.Speaker;
import org.tollkeeper.extraction.source.Withholding;
import org.tollkeeper.extraction.text.Sentence;
import org.tollkeeper.extraction.victim.By;
import org.tollkeeper.extraction.victim.Victims;
import org.tollkeeper.extraction.words.Words;

/// About whose people a figure is withheld.
final class WithheldVictims {
    private final ConflictLexicon lexicon;
    private final Cast cast;

    WithheldVictims(ConflictLexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /// @param last what was drafted just before
    Victims of(Sentence s, Withholding withheld, Speaker speaker, @Nullable Draft last) {
        var people = withheld.people();
        boolean thatFigure = withheld.harm() == null && !withheld.own() && people == null;
        if (thatFigure && last != null) {
            return last.victims().isKnownSide()
                    ? new Victims(last.victims().side(), last.victims().category(), null, By.SPEAKER)
                    : last.victims();
        }
        boolean alone = last == null && withheld.harm() == null && people == null;
        boolean losses = withheld.own() || withheld.theirs() || (alone && speaker.side() != null);
        var category = people != null
                ? people.category()
                : losses
                        ? Category.MILITARY
                        : withheld.harm() == Harm.KILLED_OR_WOUNDED || last == null
                                ? Category.ALL
                                : last.victims().category();
        return new Victims(
                side(s, withheld, speaker, last),
                category,
                people == null ? null : people.group(),
                losses ? By.OWN_FORCES : By.SPEAKER);
    }

    /// Up to five words further on, within the clause.
    private static int clauseEnd(Sentence s, int from) {
        int i = from;
        while (i < Math.min(s.size(), from + 5)
                && !s.at(i).isComma()
                && !s.at(i).isClauseEnd()) {
            i++;
        }
        return i;
    }

    private String side(Sentence s, Withholding withheld, Speaker speaker, @Nullable Draft last) {
        var named = lexicon.firstIn(
                s,
                (withheld.saying() == null ? withheld.from() : withheld.saying().to()),
                clauseEnd(s, withheld.to()));
        if (named != null) {
            return named.meaning().side();
        }
        for (int i = withheld.saying() == null
                        ? withheld.from()
                        : withheld.saying().to();
                i < withheld.to();
                i++) {
            if (Words.INSURGENTS.contains(s.low(i))) {
                var group = cast.group(s, i);
                return group == null ? Cell.UNATTRIBUTED : group;
            }
        }
        if (withheld.theirs()) {
            var opposite = lexicon.opposite(speaker.side());
            return opposite != null ? opposite : Cell.UNATTRIBUTED;
        }
        boolean civilians = withheld.people() != null && withheld.people().category() == Category.CIVILIAN;
        if (civilians && !lexicon.isBetweenStates()) {
            return Cell.UNALIGNED;
        }
        boolean alone = last == null && (withheld.harm() == null || speaker.side() != null);
        var own = speaker.side();
        boolean ofOwn = last != null && last.victims().side().equals(own);
        if (own != null && (withheld.own() || alone || ofOwn)) {
            return own;
        }
        boolean foreign =
                speaker.side() == null && last != null && last.victims().side().equals(Cell.UNALIGNED);
        return foreign ? Cell.UNALIGNED : Cell.UNATTRIBUTED;
    }
}
